# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Settings that only one provider has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ProviderOptions",
    "provider",
    {
        "anthropic": "anthropic_options:AnthropicOptions",
        "open_ai": "open_ai_options:OpenAIOptions",
        "gemini": "gemini_options:GeminiOptions",
        "unknown": "other_provider_options:OtherProviderOptions",
    },
    __name__,
)

if TYPE_CHECKING:
    from .anthropic_options import AnthropicOptions
    from .gemini_options import GeminiOptions
    from .open_ai_options import OpenAIOptions
    from .other_provider_options import OtherProviderOptions

    ProviderOptions: TypeAlias = (
        AnthropicOptions | OpenAIOptions | GeminiOptions | OtherProviderOptions | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_provider_options: Final[Callable[[Any], ProviderOptions]] = _VARIANTS.decode
read_provider_options_list: Final[Callable[[Any], list[ProviderOptions]]] = _VARIANTS.decode_list

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Settings that only one provider has, as a model runs with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AppliedProviderOptions",
    "provider",
    {
        "anthropic": "applied_anthropic_options:AppliedAnthropicOptions",
        "open_ai": "applied_open_ai_options:AppliedOpenAIOptions",
        "gemini": "applied_gemini_options:AppliedGeminiOptions",
        "unknown": "applied_other_provider_options:AppliedOtherProviderOptions",
    },
    __name__,
)

if TYPE_CHECKING:
    from .applied_anthropic_options import AppliedAnthropicOptions
    from .applied_gemini_options import AppliedGeminiOptions
    from .applied_open_ai_options import AppliedOpenAIOptions
    from .applied_other_provider_options import AppliedOtherProviderOptions

    AppliedProviderOptions: TypeAlias = (
        AppliedAnthropicOptions
        | AppliedOpenAIOptions
        | AppliedGeminiOptions
        | AppliedOtherProviderOptions
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_applied_provider_options: Final[Callable[[Any], AppliedProviderOptions]] = _VARIANTS.decode
read_applied_provider_options_list: Final[Callable[[Any], list[AppliedProviderOptions]]] = (
    _VARIANTS.decode_list
)

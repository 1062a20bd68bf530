# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What a provider says of an answer that it has stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ProviderStopDetail",
    "provider",
    {
        "anthropic": "provider_stop_detail_anthropic:ProviderStopDetailAnthropic",
        "open_ai": "provider_stop_detail_open_ai:ProviderStopDetailOpenAI",
        "gemini": "provider_stop_detail_gemini:ProviderStopDetailGemini",
    },
    __name__,
)

if TYPE_CHECKING:
    from .provider_stop_detail_anthropic import ProviderStopDetailAnthropic
    from .provider_stop_detail_gemini import ProviderStopDetailGemini
    from .provider_stop_detail_open_ai import ProviderStopDetailOpenAI

    ProviderStopDetail: TypeAlias = (
        ProviderStopDetailAnthropic
        | ProviderStopDetailOpenAI
        | ProviderStopDetailGemini
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_provider_stop_detail: Final[Callable[[Any], ProviderStopDetail]] = _VARIANTS.decode
read_provider_stop_detail_list: Final[Callable[[Any], list[ProviderStopDetail]]] = (
    _VARIANTS.decode_list
)

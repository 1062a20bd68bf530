# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The effort of thinking without a request."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ReasoningBaseline",
    "kind",
    {
        "explicit": "reasoning_baseline_explicit:ReasoningBaselineExplicit",
        "provider_default": "reasoning_baseline_provider_default:ReasoningBaselineProviderDefault",
    },
    __name__,
)

if TYPE_CHECKING:
    from .reasoning_baseline_explicit import ReasoningBaselineExplicit
    from .reasoning_baseline_provider_default import ReasoningBaselineProviderDefault

    ReasoningBaseline: TypeAlias = (
        ReasoningBaselineExplicit | ReasoningBaselineProviderDefault | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_reasoning_baseline: Final[Callable[[Any], ReasoningBaseline]] = _VARIANTS.decode
read_reasoning_baseline_list: Final[Callable[[Any], list[ReasoningBaseline]]] = (
    _VARIANTS.decode_list
)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Which effort of thinking inputs ask for together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "RequestedReasoning",
    "disposition",
    {
        "apply": "requested_reasoning_apply:RequestedReasoningApply",
        "superseded_by_explicit": (
            "requested_reasoning_superseded_by_explicit:RequestedReasoningSupersededByExplicit"
        ),
        "conflicting": "requested_reasoning_conflicting:RequestedReasoningConflicting",
        "mixed_with_unpreferred": (
            "requested_reasoning_mixed_with_unpreferred:RequestedReasoningMixedWithUnpreferred"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .requested_reasoning_apply import RequestedReasoningApply
    from .requested_reasoning_conflicting import RequestedReasoningConflicting
    from .requested_reasoning_mixed_with_unpreferred import RequestedReasoningMixedWithUnpreferred
    from .requested_reasoning_superseded_by_explicit import RequestedReasoningSupersededByExplicit

    RequestedReasoning: TypeAlias = (
        RequestedReasoningApply
        | RequestedReasoningSupersededByExplicit
        | RequestedReasoningConflicting
        | RequestedReasoningMixedWithUnpreferred
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_requested_reasoning: Final[Callable[[Any], RequestedReasoning]] = _VARIANTS.decode
read_requested_reasoning_list: Final[Callable[[Any], list[RequestedReasoning]]] = (
    _VARIANTS.decode_list
)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What came of an effort of thinking that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ReasoningOutcome",
    "kind",
    {
        "applied": "reasoning_outcome_applied:ReasoningOutcomeApplied",
        "not_applied": "reasoning_outcome_not_applied:ReasoningOutcomeNotApplied",
    },
    __name__,
)

if TYPE_CHECKING:
    from .reasoning_outcome_applied import ReasoningOutcomeApplied
    from .reasoning_outcome_not_applied import ReasoningOutcomeNotApplied

    ReasoningOutcome: TypeAlias = (
        ReasoningOutcomeApplied | ReasoningOutcomeNotApplied | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_reasoning_outcome: Final[Callable[[Any], ReasoningOutcome]] = _VARIANTS.decode
read_reasoning_outcome_list: Final[Callable[[Any], list[ReasoningOutcome]]] = _VARIANTS.decode_list

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What became of a run whose tool was cut off."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "InterruptedRunOutcome",
    "kind",
    {
        "inputs_settled": (
            "interrupted_run_outcome_inputs_settled:InterruptedRunOutcomeInputsSettled"
        ),
        "run_completed": "interrupted_run_outcome_run_completed:InterruptedRunOutcomeRunCompleted",
        "unknown": "interrupted_run_outcome_unknown:InterruptedRunOutcomeUnknown",
    },
    __name__,
)

if TYPE_CHECKING:
    from .interrupted_run_outcome_inputs_settled import InterruptedRunOutcomeInputsSettled
    from .interrupted_run_outcome_run_completed import InterruptedRunOutcomeRunCompleted
    from .interrupted_run_outcome_unknown import InterruptedRunOutcomeUnknown

    InterruptedRunOutcome: TypeAlias = (
        InterruptedRunOutcomeInputsSettled
        | InterruptedRunOutcomeRunCompleted
        | InterruptedRunOutcomeUnknown
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_interrupted_run_outcome: Final[Callable[[Any], InterruptedRunOutcome]] = _VARIANTS.decode
read_interrupted_run_outcome_list: Final[Callable[[Any], list[InterruptedRunOutcome]]] = (
    _VARIANTS.decode_list
)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why a session or a thread went idle. Where threads of one session stopped for different
reasons, the session reports `requires_action` before `budget_reached`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "StopReason",
    "type",
    {
        "end_turn": "end_turn:EndTurn",
        "requires_action": "requires_action:RequiresAction",
        "retries_exhausted": "retries_exhausted:RetriesExhausted",
        "budget_reached": "budget_reached:BudgetReached",
        "refusal": "refusal:Refusal",
    },
    __name__,
)

if TYPE_CHECKING:
    from .budget_reached import BudgetReached
    from .end_turn import EndTurn
    from .refusal import Refusal
    from .requires_action import RequiresAction
    from .retries_exhausted import RetriesExhausted

    StopReason: TypeAlias = (
        EndTurn | RequiresAction | RetriesExhausted | BudgetReached | Refusal | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_stop_reason: Final[Callable[[Any], StopReason]] = _VARIANTS.decode
read_stop_reason_list: Final[Callable[[Any], list[StopReason]]] = _VARIANTS.decode_list

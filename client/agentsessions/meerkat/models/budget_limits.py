# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .duration import Duration, decode_duration

if TYPE_CHECKING:
    from ._inputs import DurationDict


@model
class BudgetLimits(Model):
    """What a session may use. Null sets no limit.

    Attributes:
        max_tokens: Tokens in all. At least 0.
        max_duration: Time, counted from when the session was created.
        max_turn_duration: Time of each turn.
        max_tool_calls: Calls of tools. At least 0.
    """

    max_tokens: int | None | Unset = UNSET
    max_duration: Duration | DurationDict | None | Unset = UNSET
    max_turn_duration: Duration | DurationDict | None | Unset = UNSET
    max_tool_calls: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "max_duration"
        try:
            self.max_tokens = data.get("max_tokens", UNSET)
            value = data.get("max_duration", UNSET)
            self.max_duration = (
                value if value is UNSET else None if value is None else decode_duration(value)
            )
            at = "max_turn_duration"
            value = data.get("max_turn_duration", UNSET)
            self.max_turn_duration = (
                value if value is UNSET else None if value is None else decode_duration(value)
            )
            self.max_tool_calls = data.get("max_tool_calls", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_budget_limits = BudgetLimits.from_dict

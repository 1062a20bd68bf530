# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .token_usage import TokenUsage, decode_token_usage


@model
class TurnCancelledData(Model):
    """Which turn was cancelled.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        reason: Why, if somebody said so.
        usage: What the turn has used until then.
    """

    turn_id: str
    reason: str | None | Unset = UNSET
    usage: TokenUsage | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.reason = data.get("reason", UNSET)
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "usage") from None
        self._raw = data
        return self


decode_turn_cancelled_data = TurnCancelledData.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ChannelTurnCancelledData(Model):
    """Which turn was cancelled.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        reason: Why, if somebody said so. With `full` alone.
    """

    turn_id: str | Unset = UNSET
    reason: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data.get("turn_id", UNSET)
            self.reason = data.get("reason", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_channel_turn_cancelled_data = ChannelTurnCancelledData.from_dict

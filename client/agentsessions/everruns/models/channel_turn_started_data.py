# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ChannelTurnStartedData(Model):
    """Which turn begins.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        input_message_id: The message that began it. With `full` alone.
    """

    turn_id: str | Unset = UNSET
    input_message_id: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data.get("turn_id", UNSET)
            self.input_message_id = data.get("input_message_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_channel_turn_started_data = ChannelTurnStartedData.from_dict

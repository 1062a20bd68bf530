# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .token_usage import TokenUsage, decode_token_usage


@model
class ChannelTurnCompletedData(Model):
    """Which turn has ended.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        iterations: How often the model was asked. With `full` alone. At least 0.
        final_message_id: The message with the answer. With `full` alone.
        usage: What the turn has used. With `full` alone.
    """

    turn_id: str | Unset = UNSET
    iterations: int | Unset = UNSET
    final_message_id: str | None | Unset = UNSET
    usage: TokenUsage | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data.get("turn_id", UNSET)
            self.iterations = data.get("iterations", UNSET)
            self.final_message_id = data.get("final_message_id", UNSET)
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "usage") from None
        self._raw = data
        return self


decode_channel_turn_completed_data = ChannelTurnCompletedData.from_dict

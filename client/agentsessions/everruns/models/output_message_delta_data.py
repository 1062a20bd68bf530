# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class OutputMessageDeltaData(Model):
    """A few more words of a message.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        message_id: The message that is being written; begins with `message_`. Older servers do
            not send it.
        delta: The words that are new.
        accumulated: The whole text so far. Newer servers do not send it; join the words then.
        phase: Whether it is the answer or said on the way to it, where that is known yet.
    """

    turn_id: str
    message_id: str | Unset = UNSET
    delta: str
    accumulated: str | Unset = UNSET
    phase: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.message_id = data.get("message_id", UNSET)
            self.delta = data["delta"]
            self.accumulated = data.get("accumulated", UNSET)
            self.phase = data.get("phase", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_output_message_delta_data = OutputMessageDeltaData.from_dict

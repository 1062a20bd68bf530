# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class OutputMessageStartedData(Model):
    """Which answer begins.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        message_id: The message that is being written; begins with `message_`. It groups all
            events of one message; older servers do not send it.
        iteration: How often the model has been asked in this turn, from 1. At least 0.
        model: What the model provider calls the model.
        phase: Whether it is the answer or said on the way to it, where that is known yet.
    """

    turn_id: str
    message_id: str | Unset = UNSET
    iteration: int | None | Unset = UNSET
    model: str | None | Unset = UNSET
    phase: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.message_id = data.get("message_id", UNSET)
            self.iteration = data.get("iteration", UNSET)
            self.model = data.get("model", UNSET)
            self.phase = data.get("phase", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_output_message_started_data = OutputMessageStartedData.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class TurnStartedEvent(Model):
    """The model is asked.

    Attributes:
        type: Always `turn_started`.
        turn_number: How often it was asked before in this run, from 0. At least 0.
        assistant_message_id: The assistant message that this is part of; servers before 0.9
            leave it out.
    """

    type: Literal["turn_started"] = "turn_started"
    turn_number: int
    assistant_message_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.turn_number = data["turn_number"]
            self.assistant_message_id = data.get("assistant_message_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_turn_started_event = TurnStartedEvent.from_dict

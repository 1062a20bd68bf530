# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ReasoningDeltaEvent(Model):
    """The next piece of a thought.

    Attributes:
        type: Always `reasoning_delta`.
        delta: The piece.
        assistant_message_id: The assistant message that this is part of; servers before 0.9
            leave it out.
    """

    type: Literal["reasoning_delta"] = "reasoning_delta"
    delta: str
    assistant_message_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.delta = data["delta"]
            self.assistant_message_id = data.get("assistant_message_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_reasoning_delta_event = ReasoningDeltaEvent.from_dict

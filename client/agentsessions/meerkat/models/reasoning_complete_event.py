# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ReasoningCompleteEvent(Model):
    """A thought is complete.

    Attributes:
        type: Always `reasoning_complete`.
        content: The whole thought.
        assistant_message_id: The assistant message that this is part of; servers before 0.9
            leave it out.
    """

    type: Literal["reasoning_complete"] = "reasoning_complete"
    content: str
    assistant_message_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.content = data["content"]
            self.assistant_message_id = data.get("assistant_message_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_reasoning_complete_event = ReasoningCompleteEvent.from_dict

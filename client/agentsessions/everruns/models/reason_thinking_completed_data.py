# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ReasonThinkingCompletedData(Model):
    """What the model thought.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        thinking: All of it.
    """

    turn_id: str
    thinking: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.thinking = data["thinking"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_reason_thinking_completed_data = ReasonThinkingCompletedData.from_dict

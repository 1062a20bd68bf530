# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ReasonThinkingStartedData(Model):
    """Which turn the model thinks about.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        model: What the model provider calls the model.
    """

    turn_id: str
    model: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.model = data.get("model", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_reason_thinking_started_data = ReasonThinkingStartedData.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ReasonThinkingDeltaData(Model):
    """A few more thoughts.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        delta: The words that are new.
        accumulated: All of it so far. Newer servers do not send it; join the thoughts then.
    """

    turn_id: str
    delta: str
    accumulated: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.delta = data["delta"]
            self.accumulated = data.get("accumulated", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_reason_thinking_delta_data = ReasonThinkingDeltaData.from_dict

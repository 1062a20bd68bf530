# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class EndTurn(Model):
    """The turn is over: the agent is done, or was interrupted. The session waits for the next
    message.

    Attributes:
        type: Always `end_turn`.
    """

    type: Literal["end_turn"] = "end_turn"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_end_turn = EndTurn.from_dict

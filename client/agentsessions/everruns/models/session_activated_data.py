# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SessionActivatedData(Model):
    """Why the session is active.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        input_message_id: The message that began it; begins with `message_`.
    """

    turn_id: str
    input_message_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.input_message_id = data["input_message_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_session_activated_data = SessionActivatedData.from_dict

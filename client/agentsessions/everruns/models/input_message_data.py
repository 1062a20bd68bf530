# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .event_message import EventMessage, decode_event_message


@model
class InputMessageData(Model):
    """What was said to the agent.

    Attributes:
        message: The message.
    """

    message: EventMessage

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.message = decode_event_message(data["message"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "message") from None
        self._raw = data
        return self


decode_input_message_data = InputMessageData.from_dict

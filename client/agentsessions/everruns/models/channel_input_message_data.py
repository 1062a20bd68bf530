# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .channel_event_message import ChannelEventMessage, decode_channel_event_message


@model
class ChannelInputMessageData(Model):
    """What was said to the agent.

    Attributes:
        message: The message.
    """

    message: ChannelEventMessage | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            value = data.get("message", UNSET)
            self.message = value if value is UNSET else decode_channel_event_message(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "message") from None
        self._raw = data
        return self


decode_channel_input_message_data = ChannelInputMessageData.from_dict

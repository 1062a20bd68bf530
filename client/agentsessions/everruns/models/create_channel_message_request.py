# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .channel_message import ChannelMessage, decode_channel_message

if TYPE_CHECKING:
    from ._inputs import ChannelMessageDict


@model
class CreateChannelMessageRequest(Model):
    """A message to the agent of a channel.

    Attributes:
        message: What to say.
    """

    message: ChannelMessage | ChannelMessageDict

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.message = decode_channel_message(data["message"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "message") from None
        self._raw = data
        return self


decode_create_channel_message_request = CreateChannelMessageRequest.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .message import Message, decode_message


@model
class MessageList(Model):
    """All messages of a session.

    Attributes:
        data: The messages, the oldest first.
    """

    data: list[Message]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = decode_list(decode_message, data["data"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_message_list = MessageList.from_dict

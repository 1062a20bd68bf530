# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .content_block import read_content_block_list

if TYPE_CHECKING:
    from .content_block import ContentBlock


@model
class UserMessageEvent(Model):
    """A message to the agent. One that had to queue comes on the stream twice with the same id:
    without `processed_at` when it is stored, and with it when its turn begins.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `user.message`.
        content: Text, images and documents, in reading order.
        processed_at: When the session took the event up; null while it waits in the queue.
    """

    id: str
    type: Literal["user.message"] = "user.message"
    content: list[ContentBlock]
    processed_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "content"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.content = read_content_block_list(data["content"])
            at = "processed_at"
            value = data.get("processed_at", UNSET)
            self.processed_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_user_message_event = UserMessageEvent.from_dict

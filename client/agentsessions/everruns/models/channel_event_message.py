# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

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

from .content_part import read_content_part_list
from .known_execution_phase import KnownExecutionPhase, decode_known_execution_phase
from .message_role import MessageRole, decode_message_role

if TYPE_CHECKING:
    from .content_part import ContentPart


@model
class ChannelEventMessage(Model):
    """A message as a channel shows it.

    Attributes:
        id: Identifies the message; begins with `message_`.
        role: Who it is from.
        content: What it says. Unless the visibility is `full`, text alone.
        phase: Whether it is the answer or said on the way to it. What is said on the way is
            shown by `full` alone.
        created_at: When it was written.
    """

    id: str | Unset = UNSET
    role: MessageRole | Unset = UNSET
    content: list[ContentPart] | Unset = UNSET
    phase: KnownExecutionPhase | None | Unset = UNSET
    created_at: datetime | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "role"
        try:
            self.id = data.get("id", UNSET)
            value = data.get("role", UNSET)
            self.role = value if value is UNSET else decode_message_role(value)
            at = "content"
            value = data.get("content", UNSET)
            self.content = value if value is UNSET else read_content_part_list(value)
            at = "phase"
            value = data.get("phase", UNSET)
            self.phase = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_known_execution_phase(value)
            )
            at = "created_at"
            value = data.get("created_at", UNSET)
            self.created_at = value if value is UNSET else parse_timestamp(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_channel_event_message = ChannelEventMessage.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .text_block import TextBlock, decode_text_block


@model
class SystemMessageEvent(Model):
    """An addition to the system prompt, in force from the turn it came with.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `system.message`.
        content: The added instructions.
        processed_at: When the session took the event up; null while it waits in the queue.
    """

    id: str
    type: Literal["system.message"] = "system.message"
    content: list[TextBlock]
    processed_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "content"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.content = decode_list(decode_text_block, data["content"])
            at = "processed_at"
            value = data.get("processed_at", UNSET)
            self.processed_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_system_message_event = SystemMessageEvent.from_dict

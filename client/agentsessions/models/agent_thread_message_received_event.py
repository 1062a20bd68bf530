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
class AgentThreadMessageReceivedEvent(Model):
    """The thread whose stream carries the event got a message from another thread; on the primary
    thread, a report or a question of a child.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `agent.thread_message_received`.
        from_session_thread_id: The thread that sent the message; begins with `sthr_`.
        from_agent_name: Name of the agent of that thread; absent or null when unknown.
        content: The message: text, images, documents, or `redacted` blocks in place of what is
            held back.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["agent.thread_message_received"] = "agent.thread_message_received"
    from_session_thread_id: str
    from_agent_name: str | None | Unset = UNSET
    content: list[ContentBlock]
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "content"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.from_session_thread_id = data["from_session_thread_id"]
            self.from_agent_name = data.get("from_agent_name", UNSET)
            self.content = read_content_block_list(data["content"])
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_thread_message_received_event = AgentThreadMessageReceivedEvent.from_dict

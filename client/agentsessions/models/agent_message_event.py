# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp

from .agent_message_content import read_agent_message_content_list

if TYPE_CHECKING:
    from .agent_message_content import AgentMessageContent


@model
class AgentMessageEvent(Model):
    """What the agent says, complete. On a stream with previews it is the last word on its id; a
    message cut off by an interrupt never arrives.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `agent.message`.
        content: Text, or a `redacted` block in place of text that is held back.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["agent.message"] = "agent.message"
    content: list[AgentMessageContent]
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "content"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.content = read_agent_message_content_list(data["content"])
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_message_event = AgentMessageEvent.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class AgentThreadContextCompactedEvent(Model):
    """The service condensed the older part of the conversation so that it fits into the model's
    context. The stored events are not touched.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `agent.thread_context_compacted`.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["agent.thread_context_compacted"] = "agent.thread_context_compacted"
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "processed_at") from None
        self._raw = data
        return self


decode_agent_thread_context_compacted_event = AgentThreadContextCompactedEvent.from_dict

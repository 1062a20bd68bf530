# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

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


@model
class AgentCustomToolUseEvent(Model):
    """A call of a custom tool, which the client runs and answers with `user.custom_tool_result`.
    When nothing else is left to do, the session waits for it, idle with `requires_action`.

    Attributes:
        id: Identifies the event and the call; begins with `sevt_`.
        type: Always `agent.custom_tool_use`.
        name: The tool, by its name in the agent's `tools`.
        input: The arguments, after the tool's `input_schema`.
        session_thread_id: The child thread that made the call; begins with `sthr_`. Set only on
            the copy of the event that the session's own stream carries: absent or null for the
            primary thread, and on the child thread's own stream.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["agent.custom_tool_use"] = "agent.custom_tool_use"
    name: str
    input: dict[str, Any]
    session_thread_id: str | None | Unset = UNSET
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.name = data["name"]
            self.input = data["input"]
            self.session_thread_id = data.get("session_thread_id", UNSET)
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "processed_at") from None
        self._raw = data
        return self


decode_agent_custom_tool_use_event = AgentCustomToolUseEvent.from_dict

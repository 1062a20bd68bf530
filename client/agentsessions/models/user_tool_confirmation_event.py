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

from .tool_confirmation_result import ToolConfirmationResult, decode_tool_confirmation_result


@model
class UserToolConfirmationEvent(Model):
    """The decision on a call that waited for permission. The answer to a call of a child thread
    may show on both streams, under different ids.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `user.tool_confirmation`.
        tool_use_id: The `agent.tool_use` or `agent.mcp_tool_use` event that waited; begins with
            `sevt_`.
        result: Whether the call was allowed to run.
        deny_message: What the agent is told of the denial; null when nothing was said.
        session_thread_id: The child thread to which the service routed the answer; begins with
            `sthr_`. Absent or null when the call came from the primary thread, and on the child
            thread's own stream.
        processed_at: When the session took the event up; null while it waits in the queue.
    """

    id: str
    type: Literal["user.tool_confirmation"] = "user.tool_confirmation"
    tool_use_id: str
    result: ToolConfirmationResult
    deny_message: str | None | Unset = UNSET
    session_thread_id: str | None | Unset = UNSET
    processed_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "result"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.tool_use_id = data["tool_use_id"]
            self.result = decode_tool_confirmation_result(data["result"])
            self.deny_message = data.get("deny_message", UNSET)
            self.session_thread_id = data.get("session_thread_id", UNSET)
            at = "processed_at"
            value = data.get("processed_at", UNSET)
            self.processed_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_user_tool_confirmation_event = UserToolConfirmationEvent.from_dict

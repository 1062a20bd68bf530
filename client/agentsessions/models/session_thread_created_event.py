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
class SessionThreadCreatedEvent(Model):
    """A child thread was opened: the agent handed out work, asked the advisor, or a workflow run
    needs an agent.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `session.thread_created`.
        session_thread_id: The new thread; begins with `sthr_`.
        agent_name: Name of the thread's agent; `anthropic.advisor` for the advisor.
        workflow_run_id: The workflow run the thread belongs to; begins with `wrun_`. Null or
            absent for all other threads.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["session.thread_created"] = "session.thread_created"
    session_thread_id: str
    agent_name: str
    workflow_run_id: str | None | Unset = UNSET
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.session_thread_id = data["session_thread_id"]
            self.agent_name = data["agent_name"]
            self.workflow_run_id = data.get("workflow_run_id", UNSET)
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "processed_at") from None
        self._raw = data
        return self


decode_session_thread_created_event = SessionThreadCreatedEvent.from_dict

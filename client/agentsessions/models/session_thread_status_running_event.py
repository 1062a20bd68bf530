# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class SessionThreadStatusRunningEvent(Model):
    """A thread started to work. Every session sends this for its primary thread too, as the first
    thread event of its history.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `session.thread_status_running`.
        session_thread_id: The thread; begins with `sthr_`.
        agent_name: Name of the thread's agent; `anthropic.advisor` for the advisor.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["session.thread_status_running"] = "session.thread_status_running"
    session_thread_id: str
    agent_name: str
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.session_thread_id = data["session_thread_id"]
            self.agent_name = data["agent_name"]
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "processed_at") from None
        self._raw = data
        return self


decode_session_thread_status_running_event = SessionThreadStatusRunningEvent.from_dict

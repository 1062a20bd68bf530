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

from .session_status import SessionStatus, decode_session_status
from .session_thread_agent import decode_session_thread_agent
from .session_thread_stats import SessionThreadStats, decode_session_thread_stats
from .usage import Usage, decode_usage

if TYPE_CHECKING:
    from .session_thread_agent import SessionThreadAgent


@model
class SessionThread(Model):
    """A line of execution in a session, with its own agent, status and events. Every session has a
    primary thread; others come about when its agent delegates, asks its advisor or runs a
    workflow.

    Attributes:
        id: Identifies the thread; begins with `sthr_`.
        type: Always `session_thread`.
        session_id: The session it belongs to; begins with `sesn_`.
        parent_thread_id: The thread that started it, beginning with `sthr_`; null for the
            primary thread.
        workflow_run_id: The workflow run it works for, beginning with `wrun_`; null or absent
            when there is none.
        status: What the thread is doing. An archived thread is `terminated`.
        agent: Who works in the thread.
        stats: How long the thread has existed and worked; null until its status first changes.
        usage: What the thread has used since it began; null until it first goes idle.
        created_at: When the thread was created.
        updated_at: When the thread last changed.
        archived_at: When the thread was archived; null while it is not.
    """

    id: str
    type: Literal["session_thread"] = "session_thread"
    session_id: str
    parent_thread_id: str | None | Unset = UNSET
    workflow_run_id: str | None | Unset = UNSET
    status: SessionStatus
    agent: SessionThreadAgent
    stats: SessionThreadStats | None | Unset = UNSET
    usage: Usage | None | Unset = UNSET
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.parent_thread_id = data.get("parent_thread_id", UNSET)
            self.workflow_run_id = data.get("workflow_run_id", UNSET)
            self.status = decode_session_status(data["status"])
            at = "agent"
            self.agent = decode_session_thread_agent(data["agent"])
            at = "stats"
            value = data.get("stats", UNSET)
            self.stats = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_session_thread_stats(value)
            )
            at = "usage"
            value = data.get("usage", UNSET)
            self.usage = value if value is UNSET else None if value is None else decode_usage(value)
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_thread = SessionThread.from_dict

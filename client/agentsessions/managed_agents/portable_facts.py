"""What events and sessions of Claude Managed Agents mean to a program that knows no service."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..core.errors import BadRequestError, ConflictError, NotFoundError
from ..portable.errors import Codes, SessionServiceError, not_running
from ..portable.events import PortableEvent, text_of
from ..portable.results import PortableResult, PortableSession, PortableUsage

if TYPE_CHECKING:
    from ..models.session import Session
    from ..run.result import RunResult

# What the service refuses depends on what was asked of it.
CREATING: Final[Codes] = {
    BadRequestError: "AGENT_ERROR",
    NotFoundError: "AGENT_ERROR",
    ConflictError: "AGENT_ERROR",
}
USING: Final[Codes] = {
    BadRequestError: "SESSION_BUSY",  # it waits for answers, or is running and was to be archived
    NotFoundError: "SESSION_NOT_FOUND",
    ConflictError: "SESSION_NOT_RUNNING",  # it is archived or terminated
}

STATUS_EVENTS: Final = (
    "session.status_running",
    "session.status_idle",
    "session.status_rescheduled",
    "session.status_terminated",
)
_STATUSES = {
    "session.status_running": "running",
    "session.status_rescheduled": "running",
    "session.status_idle": "idle",
    "session.status_terminated": "ended",
    "session.deleted": "ended",
}
_FAILURES = frozenset({"retries_exhausted", "terminated", "deleted"})
"""How a turn stops that has failed."""
_INPUTS = frozenset({"user.message", "user.define_outcome"})
_TOOL_CALLS = frozenset({"agent.tool_use", "agent.mcp_tool_use", "agent.custom_tool_use"})
_TOOL_RESULTS = frozenset(
    {
        "agent.tool_result",
        "agent.mcp_tool_result",
        "user.tool_result",
        "user.custom_tool_result",
    }
)


def portable_session(session: Session) -> PortableSession:
    """A session in portable form."""
    is_active = session.status in ("running", "rescheduling")
    return PortableSession(
        session.id, is_active, session.created_at, session.updated_at, raw=session
    )


def portable_events(event: Any) -> Sequence[PortableEvent]:
    """An event in portable form, if it has one."""
    kind: str = event.type
    if kind == "agent.message":
        return (PortableEvent("text", text_of(event.content), raw=event),)
    if kind == "agent.thinking":
        return (PortableEvent("thinking", "", raw=event),)
    if kind in _TOOL_CALLS:
        return (PortableEvent("tool_call", event.name, raw=event),)
    if kind in _TOOL_RESULTS:
        return (PortableEvent("tool_result", text_of(event.content or ()), raw=event),)
    if kind == "session.error":
        return (PortableEvent("error", _failure(event), raw=event),)
    if kind in _STATUSES:
        status = "waiting" if _waits(event) else _STATUSES[kind]
        return (PortableEvent("status", status, raw=event),)
    return ()


def check_at_work(newest_status: Sequence[Any], session_id: str) -> None:
    """Refuse to interrupt a session whose turn is over. Raises SessionServiceError."""
    now = [status.text for event in newest_status for status in portable_events(event)]
    if now not in (["running"], ["waiting"]):
        raise not_running(session_id)


def turn_result(run: RunResult) -> PortableResult:
    """What came of a turn. Raises SessionServiceError if it failed."""
    if run.stop_reason in _FAILURES:
        failures = [_failure(event) for event in run.events if event.type == "session.error"]
        message = failures[-1] if failures else f"the turn ended with {run.stop_reason}"
        raise SessionServiceError("AGENT_ERROR", message, session_id=run.session_id)
    usage = PortableUsage(run.usage.input_tokens or 0, run.usage.output_tokens or 0)
    return PortableResult(run.session_id, _answer(run.events), usage, raw=run)


def _answer(events: Iterable[Any]) -> str:
    """The last message of the first turn: a session goes on by itself with what is in its queue."""
    text, inputs = "", 0
    for event in events:
        inputs += event.type in _INPUTS
        if inputs > 1:
            break
        if event.type == "agent.message":
            text = text_of(event.content)
    return text


def _waits(event: Any) -> bool:
    is_idle: bool = event.type == "session.status_idle"
    return is_idle and bool(event.stop_reason.type == "requires_action")


def _failure(event: Any) -> str:
    return str(getattr(event.error, "message", event.error.type))

"""What events and sessions of Everruns mean to a program that knows no service."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..core.errors import BadRequestError, ConflictError, NotFoundError
from ..portable.errors import Codes, SessionServiceError, busy
from ..portable.events import PortableEvent, text_of
from ..portable.results import PortableResult, PortableSession, PortableUsage

if TYPE_CHECKING:
    from ..run.result import RunResult
    from .models.cancel_turn_response import CancelTurnResponse
    from .models.event import Event
    from .models.session import Session
    from .models.token_usage import TokenUsage

# What the service refuses depends on what was asked of it.
CREATING: Final[Codes] = {
    BadRequestError: "AGENT_ERROR",
    NotFoundError: "AGENT_ERROR",
    ConflictError: "AGENT_ERROR",
}
USING: Final[Codes] = {
    BadRequestError: "SESSION_NOT_FOUND",  # it is no id of a session
    NotFoundError: "SESSION_NOT_FOUND",
    ConflictError: "SESSION_BUSY",
}
RUNNING: Final[Codes] = {**USING, BadRequestError: "AGENT_ERROR"}  # there is such a session

_STATUSES = {"session.activated": "running", "session.idled": "idle"}
_FAILURES = frozenset({"turn.failed", "turn.sealed"})


def portable_session(session: Session) -> PortableSession:
    """A session in portable form."""
    is_active = session.status == "active"
    return PortableSession(
        session.id, is_active, session.created_at, session.updated_at, raw=session
    )


def portable_events(event: Any) -> Sequence[PortableEvent]:
    """An event in portable form, if it has one."""
    kind: str = event.type
    if kind in _STATUSES:
        return (PortableEvent("status", _STATUSES[kind], raw=event),)
    if kind in _FAILURES:
        return (PortableEvent("error", _failure(event), raw=event),)
    match kind:
        case "output.message.completed":
            if event.data.error_code:  # `turn.failed` says so too
                return ()
            return (PortableEvent("text", text_of(event.data.message.content), raw=event),)
        case "reason.thinking.completed":
            return (PortableEvent("thinking", event.data.thinking, raw=event),)
        case "tool.started":
            return (PortableEvent("tool_call", event.data.tool_call.name, raw=event),)
        case "tool.call_requested":
            calls = [PortableEvent("tool_call", one.name, event) for one in event.data.tool_calls]
            return (*calls, PortableEvent("status", "waiting", raw=event))
        case "tool.completed":
            text = event.data.error or text_of(event.data.result or ())
            return (PortableEvent("tool_result", text, raw=event),)
        case _:
            return ()


def check_cancelled(response: CancelTurnResponse, session_id: str) -> None:
    """Raises SessionServiceError if there was no turn to interrupt."""
    if response.status == "no_op":
        raise SessionServiceError("SESSION_NOT_RUNNING", response.message, session_id=session_id)


def check_at_rest(session: Session) -> None:
    """Refuse to delete a session whose turn is running. Raises SessionServiceError."""
    if session.status == "active":
        raise busy(session.id)


def newest_place(newest: Iterable[Any]) -> int:
    """The place in the session of the newest of some events; 0 if there is none."""
    places = (getattr(event, "sequence", None) for event in newest)
    return max((place for place in places if isinstance(place, int)), default=0)


def turn_result(run: RunResult[Event, TokenUsage | None]) -> PortableResult:
    """What came of a turn. Raises SessionServiceError if it failed."""
    if f"turn.{run.stop_reason}" in _FAILURES:
        failures = [_failure(event) for event in run.events if event.type in _FAILURES]
        message = failures[-1] if failures else f"the turn has {run.stop_reason}"
        raise SessionServiceError("AGENT_ERROR", message, session_id=run.session_id)
    used = run.usage
    usage = PortableUsage(used.input_tokens, used.output_tokens) if used else PortableUsage()
    return PortableResult(run.session_id, run.text, usage, raw=run)


def _failure(event: Any) -> str:
    return str(event.data.error if event.type == "turn.failed" else event.data.reason)

"""What events and sessions of Meerkat mean to a program that knows no service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from ..core.errors import (
    APIStatusError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    UnprocessableEntityError,
)
from ..core.serialization.timestamps import parse_timestamp
from ..portable.errors import Codes, SessionServiceError
from ..portable.events import PortableEvent, text_of
from ..portable.results import PortableResult, PortableSession, PortableUsage
from .errors import RequestCancelledError, SessionCreatedError

if TYPE_CHECKING:
    from .models.session import Session
    from .models.session_summary import SessionSummary
    from .models.turn_result import TurnResult

_OF_TURNS: Final[Codes] = {
    SessionCreatedError: "AGENT_ERROR",
    RequestCancelledError: "AGENT_ERROR",
    "TURN_ABANDONED": "AGENT_ERROR",
    "TURN_FINALIZATION_FAILED": "AGENT_ERROR",
}
# What the service refuses depends on what was asked of it.
CREATING: Final[Codes] = {
    **_OF_TURNS,
    BadRequestError: "AGENT_ERROR",
    UnprocessableEntityError: "AGENT_ERROR",
    ConflictError: "AGENT_ERROR",
}
USING: Final[Codes] = {
    **_OF_TURNS,
    BadRequestError: "SESSION_NOT_FOUND",  # it is no id of a session
    NotFoundError: "SESSION_NOT_FOUND",
    ConflictError: "SESSION_BUSY",
}

NO_SUCH_SKILL: Final[Any] = {
    "kind": "structured",
    "source_uuid": "00000000-0000-0000-0000-000000000000",
    "skill_name": "none",
}
"""No server has it. A turn that wants it fails before the model is asked, and leaves no message."""

_STATUSES = {
    "run_started": "running",
    "run_completed": "idle",
    "extraction_succeeded": "idle",
    "extraction_failed": "idle",
}


def portable_session(session: Session, *, is_active: bool) -> PortableSession:
    """A session that was read in portable form."""
    created_at, updated_at = _moment(session.created_at), _moment(session.updated_at)
    return PortableSession(session.session_id, is_active, created_at, updated_at, raw=session)


def listed_session(session: SessionSummary) -> PortableSession:
    """A session of a list in portable form."""
    created_at, updated_at = _moment(session.created_at), _moment(session.updated_at)
    return PortableSession(
        session.session_id, session.is_active, created_at, updated_at, raw=session
    )


def portable_events(event: Any) -> Sequence[PortableEvent]:
    """An `EventEnvelope` in portable form, if it has one."""
    told = event.payload
    kind: str = told.type
    match kind:
        case "text_complete":
            return (PortableEvent("text", told.content, raw=event),)
        case "reasoning_complete":
            return (PortableEvent("thinking", told.content, raw=event),)
        case "tool_call_requested":
            return (PortableEvent("tool_call", told.name, raw=event),)
        case "tool_result_received":
            return (PortableEvent("tool_result", text_of(told.content), raw=event),)
        case "run_failed":
            idle = PortableEvent("status", "idle", raw=event)
            if told.error_report.class_ == "cancelled":  # somebody has interrupted it
                return (idle,)
            return (PortableEvent("error", told.error_report.message, raw=event), idle)
        case "run_completed" if told.extraction_required:
            return ()
        case _ if kind in _STATUSES:
            return (PortableEvent("status", _STATUSES[kind], raw=event),)
        case _:
            return ()


class Said:
    """What the agent has said in a turn so far, by its events."""

    def __init__(self) -> None:
        self._complete = ""
        self._unfinished = ""

    def note(self, event: Any) -> None:
        """Take note of an `EventEnvelope`; those of another turn may come before."""
        told = event.payload
        match told.type:
            case "run_started":
                self._complete = self._unfinished = ""
            case "text_delta":
                self._unfinished += told.delta
            case "text_complete":
                self._complete, self._unfinished = told.content, ""
            case _:
                pass

    def result(self, session_id: str, why: APIStatusError) -> PortableResult:
        """What came of a turn that was stopped, or waits for somebody."""
        text = self._unfinished or self._complete
        return PortableResult(session_id, text, PortableUsage(), raw=why)


def turn_result(result: TurnResult) -> PortableResult:
    """What came of a turn."""
    used = result.run_usage or result.usage
    usage = PortableUsage(used.input_tokens, used.output_tokens)
    return PortableResult(result.session_id, result.text, usage, raw=result)


def _moment(time: str | int) -> datetime:
    """A time, which lists give in seconds. Raises SessionServiceError for what is none."""
    try:
        return parse_timestamp(time) if isinstance(time, str) else datetime.fromtimestamp(time, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise SessionServiceError("SESSION_STORE_ERROR", f"{time!r} is no time") from error

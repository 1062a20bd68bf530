"""`SessionServiceError`: what fails, in words that are the same on every service."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, Final, Literal, TypeAlias, get_args

from ..core.errors import AgentSessionsError, APIError
from ..core.public import public

SessionServiceCode: TypeAlias = Literal[
    "SESSION_NOT_FOUND",
    "SESSION_BUSY",
    "SESSION_NOT_RUNNING",
    "SESSION_PERSISTENCE_DISABLED",
    "SESSION_COMPACTION_DISABLED",
    "SESSION_STORE_ERROR",
    "AGENT_ERROR",
]
_CODES: Final = frozenset(get_args(SessionServiceCode))
Codes: TypeAlias = Mapping[type[APIError] | str, SessionServiceCode]
"""What the errors of a service mean, by their class or their `error_type`; the first that fits
counts.
"""


@public
class SessionServiceError(AgentSessionsError):
    """A verb of a `SessionService` failed. Where the service refused, its error is the cause.

    Attributes:
        code: What is wrong:

            - `SESSION_NOT_FOUND`: there is no such session.
            - `SESSION_BUSY`: a turn is running, or one waits for an answer of yours.
            - `SESSION_NOT_RUNNING`: no turn is running, or the session takes no more turns.
            - `SESSION_PERSISTENCE_DISABLED`, `SESSION_COMPACTION_DISABLED`: the service is set up
              without what this needs.
            - `SESSION_STORE_ERROR`: the service could not be reached, or failed, or refused the
              credential.
            - `AGENT_ERROR`: the agent could not be started, or its turn failed.
        session_id: The session it is about, also one that was created before its turn failed;
            None if there is none.
    """

    def __init__(
        self, code: SessionServiceCode, message: str, *, session_id: str | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.session_id = session_id

    def _text(self) -> str:
        return f"{self.code}: {self.message}"


@contextmanager
def portable_errors(codes: Codes, session_id: str | None = None) -> Generator[None]:
    """Turn errors of the service inside the block into portable ones."""
    try:
        yield
    except APIError as error:
        about = session_id or getattr(error, "session_id", None)
        raise SessionServiceError(_code(error, codes), str(error), session_id=about) from error


def not_running(session_id: str) -> SessionServiceError:
    """What an interrupt raises where no turn is running."""
    return SessionServiceError(
        "SESSION_NOT_RUNNING", "there is no turn to interrupt", session_id=session_id
    )


def busy(session_id: str) -> SessionServiceError:
    """What archiving raises where a turn is running."""
    return SessionServiceError("SESSION_BUSY", "a turn is running", session_id=session_id)


def _code(error: APIError, codes: Codes) -> SessionServiceCode:
    error_type: Any = getattr(error, "error_type", None)
    if error_type in _CODES:  # the service calls it the same
        code: SessionServiceCode = error_type
        return code
    for kind, code in codes.items():
        if kind == error_type if isinstance(kind, str) else isinstance(error, kind):
            return code
    return "SESSION_STORE_ERROR"

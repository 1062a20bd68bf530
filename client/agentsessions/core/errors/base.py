"""What all errors of the SDK have in common: their facts, how they print, how they pickle.

Also the errors that are not about one request.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from ..public import public
from .text import one_line

if TYPE_CHECKING:
    from typing import Self, Unpack

    from ..headers import Headers
    from . import APIStatusError


Describe = Callable[[Mapping[str, Any]], tuple[str | None, str | None]]
"""Reads (message, error type) out of a parsed error body; what an API's description supplies."""

ErrorClass = Callable[[int, "str | None", Any], "type[APIStatusError] | None"]
"""The class of an error by status, error type and body; None if it is that of the status."""


class ErrorDetails(TypedDict, total=False):
    """What every error can carry besides its message."""

    operation: str | None
    request_id: str | None
    error_type: str | None
    body: Any
    headers: Headers | None
    retries_taken: int


@public
class AgentSessionsError(Exception):
    """Base of the SDK's own errors; what does not apply is None.

    Attributes:
        message: what went wrong, in the server's words when it gave any.
        operation: the operation's id, such as `sessions_retrieve`.
        request_id: the server's id of the request, for its support.
        status_code: the HTTP status.
        error_type: the server's name for the kind of error.
        body: the response's JSON; its text when it is no JSON.
        headers: the response's headers.
        retries_taken: how many retries had been made when the call was given up.
        advice: what to do before trying again, if there is anything to mind; part of `str()`.
    """

    advice: str | None = None

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        request_id: str | None = None,
        error_type: str | None = None,
        body: Any = None,
        headers: Headers | None = None,
        retries_taken: int = 0,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.request_id = request_id
        self.error_type = error_type
        self.body = body
        self.headers = headers
        self.retries_taken = retries_taken

    def __init_subclass__(cls) -> None:
        if cls.__module__ in {__package__, __name__}:  # not those of users
            public(cls)

    @property
    def status_code(self) -> int | None:
        return None

    def __str__(self) -> str:
        kind = " ".join(
            str(part) for part in (self.status_code, self.error_type) if part is not None
        )
        line = one_line(f"{kind}: {self._text()}" if kind else self._text())
        if self.request_id:
            line += f" (request id {one_line(self.request_id)})"
        return f"{line}; {self.advice}" if self.advice else line

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args), self.__dict__.copy()

    def _text(self) -> str:
        return self.message


def _restore(kind: type[AgentSessionsError], args: tuple[object, ...]) -> AgentSessionsError:
    """Unpickle without `__init__`, whose parameters differ from class to class."""
    return kind.__new__(kind, *args)


class ConfigurationError(AgentSessionsError):
    """A client or a tool was set up in a way that cannot work; nothing was sent."""


class ClosedError(AgentSessionsError, RuntimeError):
    """A client, stream, follow, list or download is closed, perhaps during the wait for it."""


class RunTimeoutError(AgentSessionsError, TimeoutError):
    """A run, or a follow, did not end within its `timeout`; the session goes on.

    `last_event_id` is the last event that was handed out: what another follow goes on `after`.
    """

    def __new__(cls, message: str, **_: Any) -> Self:
        """Made with its arguments, as other errors are; left alone, an OSError is without them."""
        return super().__new__(cls, message)

    def __init__(
        self, message: str, *, last_event_id: str | None = None, **details: Unpack[ErrorDetails]
    ) -> None:
        super().__init__(message, **details)
        self.last_event_id = last_event_id

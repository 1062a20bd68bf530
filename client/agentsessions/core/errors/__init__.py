"""The errors of the SDK, and how a failed response becomes one of them.

    AgentSessionsError
    ├── ConfigurationError                 a client or a tool was set up wrongly; nothing was sent
    ├── ClosedError                        closed, by whoever it was, before or during the wait
    ├── RunTimeoutError                    a run, or a follow, did not end within its `timeout`
    └── APIError
        ├── APIConnectionError             no response; `sent` tells whether it may have arrived
        │   └── APITimeoutError
        ├── APIStatusError                 the server answered with an error (any other status)
        │   ├── BadRequestError            400
        │   ├── AuthenticationError        401
        │   ├── PermissionDeniedError      403
        │   ├── NotFoundError              404
        │   ├── ConflictError              409
        │   ├── PreconditionFailedError    412
        │   ├── RequestTooLargeError       413
        │   ├── UnprocessableEntityError   422
        │   ├── RateLimitError             429
        │   └── InternalServerError        500 and above
        │       └── OverloadedError        529
        ├── ResponseValidationError        a response that breaks the API's description
        ├── StreamInterruptedError         a stream that ended before it was complete
        └── MaybeSentError                 nobody can tell whether the request was carried out

Mistakes in the calling code are not among them: bad arguments of a call raise ValueError or
TypeError.

Every error has all the attributes of `AgentSessionsError`, survives pickle and copy (without its
cause, as with any exception), and prints as one line without credentials.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from ..public import public
from .base import (
    AgentSessionsError as AgentSessionsError,
    ClosedError as ClosedError,
    ConfigurationError as ConfigurationError,
    Describe as Describe,
    ErrorClass as ErrorClass,
    ErrorDetails as ErrorDetails,
    RunTimeoutError as RunTimeoutError,
)
from .text import parse_body, summarize_body

if TYPE_CHECKING:
    from typing import Unpack

    from ..headers import Headers


@public
class Sent(Enum):
    """How far a request without a response can have got."""

    NOT_SENT = "not sent"
    MAYBE_SENT = "maybe sent"
    SUCCEEDED = "succeeded"


class APIError(AgentSessionsError):
    """A call failed."""


class APIConnectionError(APIError):
    """No response arrived.

    `sent` is `Sent.NOT_SENT` only when no byte of the request can have reached the server: no
    connection could be made, or none became free in time. It is `Sent.SUCCEEDED` when the response
    had begun with success and broke off, so that only what it said is unknown.
    """

    def __init__(
        self, message: str, *, sent: Sent = Sent.MAYBE_SENT, **details: Unpack[ErrorDetails]
    ) -> None:
        super().__init__(message, **details)
        self.sent = sent


class APITimeoutError(APIConnectionError):
    """No response arrived in time."""


class APIStatusError(APIError):
    """The server answered with an error; `status_code` says which.

    An error inside a stream, whose response had begun with 200, carries the status that its
    `error_type` stands for.
    """

    def __init__(self, message: str, *, status_code: int, **details: Unpack[ErrorDetails]) -> None:
        super().__init__(message, **details)
        self._status_code = status_code

    @property
    def status_code(self) -> int:
        return self._status_code


class BadRequestError(APIStatusError):
    """400: the request is malformed or not allowed in this state."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such resource."""


class ConflictError(APIStatusError):
    """409: the resource is in a state, or at a version, that rules this out."""


class PreconditionFailedError(APIStatusError):
    """412: a condition that the request named does not hold."""


class RequestTooLargeError(APIStatusError):
    """413: the request's body is too large."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed but makes no sense."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class OverloadedError(InternalServerError):
    """529: the server has too much to do."""


class ResponseValidationError(APIError):
    """A response that breaks the API's description; `pointer` (RFC 6901) says where in the body."""

    def __init__(self, message: str, *, pointer: str = "", **details: Unpack[ErrorDetails]) -> None:
        super().__init__(message, **details)
        self.pointer = pointer

    def inside(self, step: str) -> ResponseValidationError:
        """The same error, seen from the enclosing object or array: one step longer a pointer."""
        self.pointer = f"/{step.replace('~', '~0').replace('/', '~1')}{self.pointer}"
        return self

    def _text(self) -> str:
        place = f"{self.message} (at {self.pointer})" if self.pointer else self.message
        return f"{self.operation}: {place}" if self.operation else place


class StreamInterruptedError(APIError):
    """A stream ended before it was complete; `last_event_id` is the last event handed out."""

    def __init__(
        self, message: str, *, last_event_id: str | None = None, **details: Unpack[ErrorDetails]
    ) -> None:
        super().__init__(message, **details)
        self.last_event_id = last_event_id


class MaybeSentError(APIError):
    """The request may or may not have been carried out, and asking the server did not settle it.

    Attributes:
        body: the request's body that was tried (not the response's, as elsewhere).
        attempts: the failures, one for each time that it was sent.
        how_to_find_out: what the caller can do to learn which it is, as a sentence.
        idempotency_key: what it was sent with: with the same key it can be sent again.
        session_id: the session that it was about, where that is known.
        request_id, headers: those of the last attempt, if it had a response.
    """

    def __init__(
        self,
        *,
        operation: str,
        attempts: Sequence[APIError],
        how_to_find_out: str,
        body: Any = None,
        idempotency_key: str | None = None,
        session_id: str | None = None,
    ) -> None:
        last = attempts[-1] if attempts else None
        failures = f" Last failure of {len(attempts)}: {last!r}" if last else ""
        super().__init__(
            f"{operation} may or may not have been carried out. {how_to_find_out}{failures}",
            operation=operation,
            body=body,
            request_id=last.request_id if last else None,
            headers=last.headers if last else None,
            retries_taken=max(len(attempts) - 1, 0),
        )
        self.attempts = list(attempts)
        self.how_to_find_out = how_to_find_out
        self.idempotency_key = idempotency_key
        self.session_id = session_id


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    412: PreconditionFailedError,
    413: RequestTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    529: OverloadedError,
}


def status_error(
    status: int,
    headers: Headers | None,
    content: bytes,
    *,
    operation: str | None,
    request_id: str | None,
    describe: Describe,
    error_class: ErrorClass | None = None,
) -> APIStatusError:
    """The error for a response that is not a success, whatever its status and body are."""
    body = parse_body(content)
    message, error_type = _described(body, describe)
    return _class_of(status, error_type, body, error_class)(
        message or summarize_body(status, body),
        status_code=status,
        operation=operation,
        request_id=request_id,
        error_type=error_type,
        body=body,
        headers=headers,
    )


def stream_error(
    body: Any,
    *,
    operation: str | None,
    request_id: str | None,
    describe: Describe,
    status_by_type: Mapping[str, int],
    error_class: ErrorClass | None = None,
    headers: Headers | None = None,
) -> APIStatusError:
    """The error for an `error` frame inside a stream that had begun with success.

    `body` is the frame's JSON, or its text when it is no JSON. `status_by_type` gives the status
    that each known error type stands for. An unknown type counts as 500: the server had accepted
    the request, so what fails afterwards is its own failure.
    """
    message, error_type = _described(body, describe)
    status = status_by_type.get(error_type, 500) if error_type else 500
    return _class_of(status, error_type, body, error_class)(
        message or summarize_body(status, body),
        status_code=status,
        operation=operation,
        request_id=request_id,
        error_type=error_type,
        body=body,
        headers=headers,
    )


def _class_of(
    status: int, error_type: str | None, body: Any, error_class: ErrorClass | None
) -> type[APIStatusError]:
    found = None if error_class is None else error_class(status, error_type, body)
    usual = InternalServerError if status >= 500 else APIStatusError
    return found or _BY_STATUS.get(status) or usual


def _described(body: Any, describe: Describe) -> tuple[str | None, str | None]:
    if not isinstance(body, dict):
        return None, None
    try:
        described = describe(cast("dict[str, Any]", body))
    except (LookupError, TypeError, AttributeError, ValueError):
        # A proxy's body of another shape must not hide the failure that it reports.
        return None, None
    message, error_type = (
        text if isinstance(text, str) and text.strip() else None for text in described
    )
    return message, error_type

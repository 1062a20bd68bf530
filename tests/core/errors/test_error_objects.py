"""Error objects: what they carry, how they print, and that they survive pickle and copy."""

import copy
import pickle
from typing import Any

import pytest

from agentsessions.core import errors
from agentsessions.core.errors import (
    AgentSessionsError,
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ClosedError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    MaybeSentError,
    NotFoundError,
    OverloadedError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    RequestTooLargeError,
    ResponseValidationError,
    RunTimeoutError,
    Sent,
    StreamInterruptedError,
    UnprocessableEntityError,
)
from agentsessions.core.headers import Headers

HEADERS = Headers([("request-id", "req_1"), ("authorization", "Bearer s3cr3t-value-1")])
STATUS_ERRORS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    412: PreconditionFailedError,
    413: RequestTooLargeError,
    418: APIStatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    529: OverloadedError,
}


def test_maybe_sent_says_what_was_tried_and_how_to_find_out() -> None:
    attempts = [
        APITimeoutError("no answer in 10 s"),
        InternalServerError("Bad Gateway", status_code=502, request_id="req_1"),
    ]
    error = MaybeSentError(
        operation="sessions_events_send",
        attempts=attempts,
        how_to_find_out="List the session's events.",
        body={"events": []},
    )
    assert error.attempts == attempts
    assert error.body == {"events": []}
    assert (error.operation, error.request_id) == ("sessions_events_send", "req_1")
    assert error.retries_taken == 1
    assert str(error).startswith("sessions_events_send may or may not have been carried out. List")
    assert "502" in str(error)


def test_validation_error_names_operation_and_place() -> None:
    error = ResponseValidationError("an object is needed", operation="sessions_list")
    assert str(error) == "sessions_list: an object is needed"
    assert str(error.inside("a/b").inside("3").inside("data")) == (
        "sessions_list: an object is needed (at /data/3/a~1b)"
    )


def test_connection_errors_may_have_been_sent_unless_known_otherwise() -> None:
    assert APIConnectionError("reset").sent is Sent.MAYBE_SENT
    assert APITimeoutError("no connection", sent=Sent.NOT_SENT).sent is Sent.NOT_SENT


def test_what_does_not_apply_is_none() -> None:
    error = ConfigurationError("no API key")
    assert not isinstance(error, APIError)
    assert str(error) == "no API key"
    for name in ("operation", "request_id", "status_code", "error_type", "body", "headers"):
        assert getattr(error, name) is None


class ForeignError(NotFoundError):
    """What a user of the SDK may derive."""

    def __init__(self, session: str) -> None:
        super().__init__(f"no {session}", status_code=404, body={"a": 1}, headers=HEADERS)
        self.session = session


def examples() -> list[AgentSessionsError]:
    details: dict[str, Any] = {
        "operation": "sessions_retrieve",
        "request_id": "req_1",
        "error_type": "api_error",
        "body": {"error": [1]},
        "headers": HEADERS,
        "retries_taken": 2,
    }
    return [
        AgentSessionsError("a", **details),
        ClosedError("a"),
        ConfigurationError("a"),
        APIError("a", **details),
        APIConnectionError("a", sent=Sent.NOT_SENT, **details),
        APITimeoutError("a", **details),
        *(kind("a", status_code=status, **details) for status, kind in STATUS_ERRORS.items()),
        ResponseValidationError("a", pointer="/data/0", **details),
        StreamInterruptedError("a", last_event_id="sevt_1", **details),
        RunTimeoutError("a", last_event_id="sevt_1", **details),
        MaybeSentError(operation="b", attempts=[APIError("a")], how_to_find_out="c", body={}),
        ForeignError("sesn_1"),
    ]


def test_examples_are_complete() -> None:
    tree = {kind for kind in vars(errors).values() if isinstance(kind, type)}
    shown = {type(error) for error in examples()}
    assert {kind for kind in tree if issubclass(kind, AgentSessionsError)} <= shown


@pytest.mark.parametrize("error", examples(), ids=lambda error: type(error).__name__)
def test_errors_pickle_and_copy(error: AgentSessionsError) -> None:
    error.add_note("seen in a test")
    protocols = range(pickle.HIGHEST_PROTOCOL + 1)
    pickled = [pickle.loads(pickle.dumps(error, protocol)) for protocol in protocols]
    for twin in (copy.copy(error), copy.deepcopy(error), *pickled):
        assert type(twin) is type(error)
        assert twin is not error
        assert str(twin) == str(error)
        assert twin.args == error.args
        assert repr(vars(twin)) == repr(vars(error))
        assert twin.status_code == error.status_code
        assert "s3cr3t" not in repr(vars(twin))

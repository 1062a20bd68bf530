"""Errors: every failed response gets the right class, and every error travels and prints well."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, strategies as st

from agentsessions.core.errors import (
    APIStatusError,
    InternalServerError,
    NotFoundError,
    OverloadedError,
    status_error,
    stream_error,
)
from agentsessions.core.headers import Headers

HEADERS = Headers([("request-id", "req_1"), ("authorization", "Bearer s3cr3t-value-1")])


def describe(body: Mapping[str, Any]) -> tuple[str | None, str | None]:
    return body["error"]["message"], body["error"]["type"]


def failed(status: int, content: bytes, request_id: str | None = "req_1") -> APIStatusError:
    return status_error(
        status,
        HEADERS,
        content,
        operation="sessions_retrieve",
        request_id=request_id,
        describe=describe,
    )


def body(message: str = "No such session", kind: str = "not_found_error") -> bytes:
    return json.dumps({"type": "error", "error": {"type": kind, "message": message}}).encode()


CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    412: "PreconditionFailedError",
    413: "RequestTooLargeError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    529: "OverloadedError",
}

BODIES = {
    "json": body(),
    "empty": b"",
    "blank": b" \r\n",
    "html": b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>...</html>",
    "text": b"upstream connect error",
    "truncated json": body()[:30],
    "list": b'["a", {"b": 1}]',
    "scalars": b"null",
    "number": b"0",
    "string": b'""',
    "no error in it": b'{"detail": "nope"}',
    "error is a string": b'{"error": "nope"}',
    "message is no string": b'{"error": {"message": {"a": 1}, "type": 5}}',
    "message is blank": b'{"error": {"message": " ", "type": ""}}',
    "invalid utf-8": b"\xff\xfe broken \x80",
    "byte order mark": b"\xef\xbb\xbf" + body(),
    "deep": b"[" * 100_000,
    "deep but closed": b'{"a":' * 500 + b"1" + b"}" * 500,
    "huge": b'{"detail": "' + b"x" * 5_000_000 + b'"}',
    "huge number": b"9" * 10_000,
    "lone surrogate": b'{"error": {"message": "\\ud800", "type": "\\udfff"}}',
}


def test_status_decides_the_class() -> None:
    for status in [*range(1000), -1, 12345]:
        error = failed(status, body())
        default = "InternalServerError" if status >= 500 else "APIStatusError"
        assert type(error).__name__ == CLASSES.get(status, default)
        assert error.status_code == status
        assert str(error) == f"{status} not_found_error: No such session (request id req_1)"


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("status", [302, 404, 502, 529])
def test_any_body_gives_one_readable_line(status: int, name: str) -> None:
    error = failed(status, BODIES[name])
    line = str(error)
    assert type(error) is type(failed(status, b""))
    assert line.startswith(str(status))
    assert line.endswith("(request id req_1)")
    assert line.isprintable()
    assert len(line) < 600
    assert error.message
    assert error.request_id == "req_1"


@given(st.integers(0, 999), st.binary(max_size=200))
def test_no_body_breaks_the_mapping(status: int, content: bytes) -> None:
    assert str(failed(status, content)).isprintable()


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["error", "type", "message"]), inner)
        ),
        max_leaves=8,
    )
)
def test_no_json_breaks_the_mapping(value: object) -> None:
    assert str(failed(500, json.dumps(value).encode())).isprintable()
    streamed = stream_error(
        value, operation=None, request_id=None, describe=describe, status_by_type={}
    )
    assert str(streamed).isprintable()


def test_attributes_of_a_failed_response() -> None:
    error = failed(404, body())
    assert isinstance(error, NotFoundError)
    assert error.error_type == "not_found_error"
    assert error.operation == "sessions_retrieve"
    assert error.body == json.loads(body())
    assert error.headers is HEADERS
    assert error.retries_taken == 0
    assert str(error) == "404 not_found_error: No such session (request id req_1)"
    assert repr(error) == f"NotFoundError({str(error)!r})"


BLANK = '{"error": {"type": "a", "message": " "}}'


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (BODIES["html"], "502: 502 Bad Gateway"),
        (b"<html><style>p {}</style><body><p>Down<br>for now</p></body>", "502: Down for now"),
        (b"<title> </title>", "502: <title> </title>"),
        (b"upstream\r\n\tconnect error", "502: upstream connect error"),
        (b"\xef\xbb\xbf" + BLANK.encode(), f"502 a: {BLANK}"),
        (b"", "502: Bad Gateway (no details in the response)"),
        (b"{}", "502: Bad Gateway (no details in the response)"),
        (b'{"detail": "nope"}', '502: {"detail": "nope"}'),
        (body("two\nlines\x1b[31m", "api_error"), "502 api_error: two lines [31m"),
    ],
)
def test_messages(content: bytes, line: str) -> None:
    assert str(failed(502, content, request_id=None)) == line


def test_status_without_a_name_and_without_a_body() -> None:
    assert str(failed(799, b"", None)) == "799: Server error (no details in the response)"
    assert str(failed(99, b"", None)) == "99: Unexpected status (no details in the response)"


def test_bodies_keep_their_json_or_their_text() -> None:
    assert failed(500, b'["a"]').body == ["a"]
    assert failed(500, b"plain").body == "plain"
    assert failed(500, b"").body is None
    assert failed(500, b"\xff").body == "�"


@pytest.mark.parametrize(
    "text",
    [
        "got Authorization: Bearer s3cr3t-value-1 from you",
        'headers: {"x-api-key": "s3cr3t-value-1"}',
        "token=s3cr3t-value-1&x=1",
        "basic s3cr3tvalue1==",
        "sk-ant-api03-s3cr3t-value is not a key",
        "no such key: (sk-s3cr3tvalue)",
        "whsec_s3cr3tvalue does not fit",
        "eyJhbGci.s3cr3tpayload.signature",
        "by way of http://me:s3cr3t@proxy.example:8080/",
    ],
)
def test_credentials_that_a_server_echoes_are_not_printed(text: str) -> None:
    for content in (text.encode(), body(text)):
        line = str(failed(400, content))
        assert "s3cr3t" not in line
        assert "[redacted]" in line


@pytest.mark.parametrize(
    "text",
    [
        "Bearer authentication is required",
        "api_key: required",
        "invalid token: not given",
        "the task-manager took a risk-assessment and the sk-1",
        "see https://a.example:443/x@y and mailto:me@a.example",
    ],
)
def test_words_about_credentials_are_printed(text: str) -> None:
    assert text in str(failed(401, body(text)))


@pytest.mark.parametrize(
    ("error_type", "kind", "status"),
    [
        ("overloaded_error", OverloadedError, 529),
        ("not_found_error", NotFoundError, 404),
        ("billing_error", APIStatusError, 402),
        ("error_of_tomorrow", InternalServerError, 500),
    ],
)
def test_errors_in_streams_go_by_their_type(
    error_type: str, kind: type[APIStatusError], status: int
) -> None:
    error = stream_error(
        json.loads(body("Stop", error_type)),
        operation="sessions_events_stream",
        request_id="req_1",
        describe=describe,
        status_by_type={"overloaded_error": 529, "not_found_error": 404, "billing_error": 402},
        headers=HEADERS,
    )
    assert type(error) is kind
    assert (error.status_code, error.error_type) == (status, error_type)
    assert str(error) == f"{status} {error_type}: Stop (request id req_1)"


def test_error_frame_that_is_no_json() -> None:
    error = stream_error(
        "broken", operation=None, request_id=None, describe=describe, status_by_type={}
    )
    assert type(error) is InternalServerError
    assert str(error) == "500: broken"

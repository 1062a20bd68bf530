"""What a service repeats of the credentials of a request is in no part of the error."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from agentsessions.core.errors import (
    APIConnectionError,
    APIError,
    AuthenticationError,
    ResponseValidationError,
    StreamInterruptedError,
)
from agentsessions.core.errors.redaction import conceal
from agentsessions.core.headers import RequestHeaders

KEY = "q7Zx81/not+for=others"
HEADERS = RequestHeaders(
    [
        ("authorization", f"Bearer {KEY}"),
        ("cookie", "session=s3ssion-id; theme=dark"),
        ("x-gateway", "gateway-value"),
        ("idempotency-key", "order-12345678"),
        ("user-agent", "agentsessions"),
    ],
    "x-gateway",
)


def concealed(error: APIError) -> APIError:
    conceal(error, HEADERS)
    return error


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"wrong key {KEY}.", "wrong key [redacted]."),
        (f"got 'Bearer {KEY}'", "got '[redacted]'"),
        (f"{KEY}{KEY}", "[redacted][redacted]"),
        ("no session s3ssion-id", "no session [redacted]"),
        ("at gateway-value", "at [redacted]"),
        ("order-12345678 is there already", "order-12345678 is there already"),
        ("agentsessions, dark, Bearer", "agentsessions, dark, Bearer"),
        (f"x{'y' * 5000} {KEY}", f"x{'y' * 5000} [redacted]"),
    ],
)
def test_texts(text: str, shown: str) -> None:
    error = concealed(AuthenticationError(text, status_code=401, request_id=text, body=text))
    assert error.message == error.request_id == error.body == shown
    assert error.args == (shown,)
    assert KEY.encode() not in pickle.dumps(error)


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ({"error": {"message": [KEY, 5, None]}}, {"error": {"message": ["[redacted]", 5, None]}}),
        ({KEY: {"a": KEY}, "b": True}, {"[redacted]": {"a": "[redacted]"}, "b": True}),
        ([[[KEY]]], [[["[redacted]"]]]),
        (f"<p>{KEY}</p>".encode(), b"<p>[redacted]</p>"),
        (5, 5),
        (None, None),
    ],
)
def test_bodies(body: Any, shown: Any) -> None:
    assert concealed(ResponseValidationError("x", body=body)).body == shown


def test_the_order_of_a_body_stays() -> None:
    body = {"z": 1, KEY: 2, "a": {"y": KEY, "b": []}}
    error = concealed(APIError("x", body=body))
    assert list(error.body) == ["z", "[redacted]", "a"]
    assert list(error.body["a"]) == ["y", "b"]


def test_a_body_of_any_depth() -> None:
    body: Any = KEY
    for _ in range(50_000):
        body = [body]
    error = concealed(APIError("x", body=body))
    inner = error.body
    while isinstance(inner, list):
        inner = inner.pop()
    assert inner == "[redacted]"


def test_whatever_else_an_error_holds() -> None:
    error = ResponseValidationError("x", pointer=f"/{KEY}/0")
    assert str(concealed(error)) == "x (at /[redacted]/0)"
    ended = StreamInterruptedError("x", last_event_id=f"sevt_{KEY}")
    concealed(ended)
    assert ended.last_event_id == "sevt_[redacted]"


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_a_cause_that_tells_them_is_let_go(depth: int) -> None:
    cause: Exception = ValueError(f"illegal header line {KEY}")
    for _ in range(depth - 1):
        outer = OSError("broken")
        outer.__cause__ = cause
        cause = outer
    error = APIConnectionError("x")
    error.__cause__ = cause
    assert concealed(error).__cause__ is None
    assert error.__suppress_context__


def test_another_cause_stays() -> None:
    error = APIConnectionError("x")
    cause = error.__cause__ = OSError("broken")
    assert concealed(error).__cause__ is cause


@pytest.mark.parametrize("headers", [[], [("authorization", "Bearer short")], [("x", KEY)]])
def test_nothing_to_hide(headers: list[tuple[str, str]]) -> None:
    error = APIError(f"Bearer {KEY} short")
    conceal(error, RequestHeaders(headers))
    assert error.message == f"Bearer {KEY} short"

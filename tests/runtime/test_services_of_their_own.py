"""What a service says of itself: who is calling, and what its errors are."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions import (
    APIStatusError,
    BadRequestError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    RequestOptions,
)
from tests.golden.client import BurntError, CancelledError, Kitchen
from tests.runtime.kitchen import both, kitchen as kitchen
from tests.support.replies import answer
from tests.support.server import Server

PROBLEM = "application/problem+json"


async def test_each_operation_has_the_credential_of_its_scheme(
    server: Server, kitchen: Kitchen
) -> None:
    server.handler = answer({"id": "one"})
    await both(kitchen, "orders.current")
    await both(kitchen, "guests.invite")
    server.handler = answer({})
    await both(kitchen, "guests.import_", body="Ada")
    sent = [request.headers for request in server.requests]
    token = "hunter2hunter2"
    assert [one.get("authorization") for one in sent] == [token, token, None, None, None, None]
    assert [one.get("x-guest-key") for one in sent] == [None, None, token, token, None, None]
    assert [one.get("x-house") for one in sent] == ["main", "main", None, None, "main", "main"]


def test_no_credential_is_shown(kitchen: Kitchen) -> None:
    shown = [
        kitchen.orders.current.dry_run(),
        kitchen.guests.invite.dry_run(),
        kitchen.guests.import_.dry_run(body="Ada"),
    ]
    for one in shown:
        assert "hunter2" not in f"{one} {one.request.headers} {one.to_curl()}"
    assert "x-guest-key: hunter2hunter2" in shown[1].to_curl(reveal=True)
    assert "hunter2" not in shown[2].to_curl(reveal=True)


@pytest.mark.parametrize(
    ("status", "content_type", "body", "kind", "message", "code"),
    [
        (404, PROBLEM, {"title": "T", "detail": "D", "code": "c"}, NotFoundError, "D", "c"),
        (404, PROBLEM, {"title": "T"}, NotFoundError, "T", None),
        (400, "application/json", {"error": "E", "code": "C"}, BadRequestError, "E", "C"),
        (400, "application/json", {"error": "E"}, BadRequestError, "E", None),
        (400, PROBLEM, {"error": {"code": "C", "message": "M"}}, BadRequestError, "M", "C"),
        (499, "application/json", {"error": "E", "code": "C"}, CancelledError, "E", "C"),
        (500, PROBLEM, {"title": "T", "code": "burnt"}, BurntError, "T", "burnt"),
        (409, PROBLEM, {"title": "T", "code": "slow_down"}, RateLimitError, "T", "slow_down"),
        (400, "text/plain", b"no such field", BadRequestError, "no such field", None),
        (502, "text/html", b"<title>Gone</title>", InternalServerError, "Gone", None),
        (404, PROBLEM, [], NotFoundError, "Not Found (no details in the response)", None),
    ],
)  # fmt: skip
async def test_errors_are_read_from_every_shape(
    server: Server,
    kitchen: Kitchen,
    status: int,
    content_type: str,
    body: Any,
    kind: type[APIStatusError],
    message: str,
    code: str | None,
) -> None:
    server.handler = answer(body, status, content_type=content_type)
    once = RequestOptions(max_retries=0)
    for error in await both(kitchen, "orders.current", options=once):
        assert type(error) is kind
        assert (error.message, error.error_type, error.status_code) == (message, code, status)


async def test_a_service_without_beta_values_takes_none(server: Server, kitchen: Kitchen) -> None:
    asked = RequestOptions(betas=["new-2026-01-01"])
    for error in await both(kitchen, "guests.diary", options=asked):
        assert str(error) == "guests_diary: this service has no beta values"
    assert server.requests == []

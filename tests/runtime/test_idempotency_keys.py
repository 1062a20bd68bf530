"""Calls that carry a key: sent again freely, never carried out twice, never lost in silence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from agentsessions import (
    APIConnectionError,
    ConflictError,
    InternalServerError,
    MaybeSentError,
    NotFoundError,
    RateLimitError,
    RequestOptions,
    UnprocessableEntityError,
)
from tests.golden.client import Kitchen
from tests.runtime.kitchen import both, kitchen as kitchen
from tests.support.replies import Handler, answer, hang_up, in_turn, reset
from tests.support.server import Server

GUEST = answer({"id": "one"}, 201)
BUSY = answer({"title": "Busy."}, 503, {"retry-after-ms": "0"})
BROKEN = answer({"title": "Broken."}, 500, {"retry-after-ms": "0"})
RUNNING = answer({"title": "Running."}, 409, {"retry-after-ms": "0"})
TURNED_AWAY = answer({"title": "Later."}, 429, {"retry-after-ms": "0"})
UNKNOWN = answer({"title": "Unknown."}, 404)
REUSED = answer({"title": "Reused."}, 422)


def _keys(server: Server) -> list[str]:
    return [request.headers["idempotency-key"] for request in server.requests]


async def test_each_call_has_a_key_of_its_own(server: Server, kitchen: Kitchen) -> None:
    server.handler = GUEST
    for guest in await both(kitchen, "guests.invite", diet="vegan"):
        assert guest.id == "one"
    first, second = _keys(server)
    assert first != second
    assert len(first) == len(second) == 32
    shown = kitchen.guests.invite.dry_run(diet="vegan").headers["idempotency-key"]
    assert shown not in {first, second}


async def test_a_key_of_the_callers_own(server: Server, kitchen: Kitchen) -> None:
    server.handler = GUEST
    await both(kitchen, "guests.invite", idempotency_key="mine")
    options = RequestOptions(headers={"Idempotency-Key": "given"})
    await both(kitchen, "guests.invite", options=options)
    assert _keys(server) == ["mine", "mine", "given", "given"]


@pytest.mark.parametrize("failure", [hang_up, BROKEN, RUNNING, BUSY, TURNED_AWAY])
async def test_every_attempt_has_the_key_of_its_call(
    server: Server, kitchen: Kitchen, failure: Handler
) -> None:
    server.handler = in_turn(failure, failure, GUEST)
    assert kitchen.guests.invite().id == "one"
    server.handler = in_turn(failure, failure, GUEST)
    assert (await kitchen.aio.guests.invite()).id == "one"
    keys = _keys(server)
    assert [keys.count(key) for key in keys] == [3] * 6


@pytest.mark.parametrize(
    "replies",
    [
        (reset, reset, reset),
        (BROKEN, BROKEN, BROKEN),
        (BROKEN, TURNED_AWAY, TURNED_AWAY),
        (hang_up, RUNNING, RUNNING),
        (TURNED_AWAY, TURNED_AWAY, BROKEN),
    ],
)
async def test_when_nobody_can_tell_the_error_has_the_key(
    server: Server, kitchen: Kitchen, replies: tuple[Handler, ...]
) -> None:
    for key in ("mine", None):
        given: dict[str, Any] = {"idempotency_key": key} if key else {}
        for call in _calls(kitchen, given):
            server.handler = in_turn(*replies)
            before = len(server.requests)
            with pytest.raises(MaybeSentError) as caught:
                await call()
            error = caught.value
            assert _keys(server)[before:] == [error.idempotency_key] * 3
            assert key in (None, error.idempotency_key)
            assert (error.operation, len(error.attempts)) == ("guests_invite", 3)
            assert error.session_id is None
            assert error.__cause__ is error.attempts[-1]
            assert "idempotency_key" in str(error)


@pytest.mark.parametrize(
    ("replies", "kind"),
    [
        ((TURNED_AWAY, TURNED_AWAY, TURNED_AWAY), RateLimitError),
        ((BUSY, BUSY, BUSY), InternalServerError),
        ((RUNNING, RUNNING, RUNNING), ConflictError),
        ((BROKEN, UNKNOWN), NotFoundError),
        ((REUSED,), UnprocessableEntityError),
    ],
)
async def test_what_was_refused_says_so(
    server: Server, kitchen: Kitchen, replies: tuple[Handler, ...], kind: type[Exception]
) -> None:
    for call in _calls(kitchen, {}):
        server.handler = in_turn(*replies)
        with pytest.raises(kind) as caught:
            await call()
        assert type(caught.value) is kind


async def test_what_never_left_is_a_connection_error() -> None:
    nobody = Kitchen(base_url="http://127.0.0.1:1", max_retries=0)
    with nobody:
        for error in await both(nobody, "guests.invite"):
            assert type(error) is APIConnectionError


def _calls(kitchen: Kitchen, given: dict[str, Any]) -> list[Callable[[], Any]]:
    async def blocking() -> Any:
        return kitchen.guests.invite(**given)

    async def awaited() -> Any:
        return await kitchen.aio.guests.invite(**given)

    return [blocking, awaited]

"""When a follow connects again, after how long, and when it gives up."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions import APIConnectionError, APIError, Headers, StreamInterruptedError
from agentsessions.core.errors import status_error
from agentsessions.core.follow.reconnect import ReconnectPolicy, Reconnects, may_pass
from agentsessions.core.retry.policy import RetryPolicy

BROKEN = APIConnectionError("the connection broke")


def failure(status: int, **headers: str) -> APIError:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return status_error(
        status,
        Headers(names),
        b"",
        operation=None,
        request_id=None,
        describe=lambda _: (None, None),
    )


@pytest.mark.parametrize(
    ("error", "passes"),
    [
        (BROKEN, True),
        (StreamInterruptedError("it ended"), True),
        (failure(500), True),
        (failure(529), True),
        (failure(408), True),
        (failure(409), True),
        (failure(429), True),
        (failure(400), False),
        (failure(401), False),
        (failure(404), False),
        (failure(301), False),
    ],
)
def test_what_passes(error: APIError, passes: bool) -> None:
    assert may_pass(error) is passes


def test_pauses_grow_until_an_event_was_handed_out() -> None:
    longest = Reconnects(RetryPolicy(base=1e9, cap=8e9), ReconnectPolicy(seconds=1e99))
    bounds = [1e9, 2e9, 4e9, 8e9, 8e9]
    for bound in bounds:
        longest.alive()  # a ping does not shorten them
        pause = longest.pause_after(BROKEN)
        assert pause is not None
        assert 0 <= pause <= bound
    longest.achieved()
    assert (longest.pause_after(BROKEN) or 0) <= 1e9


def test_giving_up() -> None:
    now = [0.0]
    calm = RetryPolicy(base=0.0)

    def troubles(**limits: Any) -> Reconnects:
        return Reconnects(calm, ReconnectPolicy(**limits), lambda: now[0])

    counting = troubles(attempts=2)
    assert [counting.pause_after(BROKEN) for _ in range(3)] == [0.0, 0.0, None]
    counting.alive()
    assert counting.pause_after(BROKEN) == 0.0

    timed = troubles(seconds=10.0)
    now[0] = 9.0
    assert timed.pause_after(BROKEN) == 0.0
    now[0] = 11.0
    assert timed.pause_after(BROKEN) is None
    timed.attached()
    now[0] = 21.0  # it held for ten seconds, though it said nothing
    assert timed.pause_after(BROKEN) == 0.0


def test_the_service_says_how_long_to_wait() -> None:
    troubles = Reconnects(RetryPolicy(base=0.0), ReconnectPolicy())
    assert troubles.pause_after(failure(503, retry_after="7")) == 7.0
    assert troubles.pause_after(failure(429, retry_after_ms="1500")) == 1.5
    assert troubles.pause_after(failure(503, retry_after="121")) is None

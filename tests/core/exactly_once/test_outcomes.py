"""What a failure tells of a request that was to happen once."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions import APIConnectionError, APIError, APITimeoutError, Headers
from agentsessions.core.errors import Sent, status_error
from agentsessions.core.exactly_once.outcome import Outcome, outcome_of, settling_time
from agentsessions.core.retry.policy import RetryPolicy


def failure(status: int, headers: dict[str, str] | None = None) -> APIError:
    return status_error(
        status, Headers(headers or {}), b"", operation=None, request_id=None, describe=_nothing
    )


def _nothing(_: Any) -> tuple[None, None]:
    return None, None


@pytest.mark.parametrize(
    ("error", "outcome", "settling"),
    [
        (APIConnectionError("", sent=Sent.NOT_SENT), Outcome.REFUSED, None),
        (APITimeoutError("", sent=Sent.NOT_SENT), Outcome.REFUSED, None),
        (APIConnectionError(""), Outcome.SETTLED, 2.0),
        (APIConnectionError("", sent=Sent.SUCCEEDED), Outcome.PENDING, 2.0),
        (APITimeoutError(""), Outcome.PENDING, 2.0),
        (failure(400), Outcome.REFUSED, None),
        (failure(307), Outcome.REFUSED, None),
        (failure(303), Outcome.SETTLED, None),
        (failure(409), Outcome.REFUSED, None),
        (failure(429), Outcome.REFUSED, None),
        (failure(529), Outcome.REFUSED, None),
        (failure(503, {"retry-after": "1"}), Outcome.REFUSED, None),
        (failure(500, {"x-should-retry": "true"}), Outcome.REFUSED, None),
        (failure(503), Outcome.SETTLED, 0.5),
        (failure(500), Outcome.SETTLED, 0.5),
        (failure(502), Outcome.SETTLED, 2.0),
        (failure(408), Outcome.PENDING, 2.0),
        (failure(504), Outcome.PENDING, 2.0),
        (failure(524), Outcome.PENDING, 2.0),
    ],
)
def test_what_a_failure_tells(error: APIError, outcome: Outcome, settling: float | None) -> None:
    assert outcome_of(error) is outcome
    if settling is not None:
        assert settling_time(error, RetryPolicy()) == settling

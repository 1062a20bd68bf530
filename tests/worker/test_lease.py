"""Leases: when the next heartbeat is due, and what becomes of the lease. No I/O, no real time."""

from typing import Any

import pytest
from hypothesis import given, strategies as st

from agentsessions import (
    APIConnectionError,
    APIError,
    AuthenticationError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PreconditionFailedError,
    RateLimitError,
)
from agentsessions.models import WorkHeartbeat
from agentsessions.worker.lease import NO_HEARTBEAT, Lease, LeaseEnd


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def beat(state: str = "active", *, last: str = "one", ttl: int = 60, extended: bool = True) -> Any:
    return WorkHeartbeat.from_dict(
        {
            "type": "work_heartbeat",
            "last_heartbeat": last,
            "lease_extended": extended,
            "state": state,
            "ttl_seconds": ttl,
        }
    )


def held(clock: Clock, ttl: int = 60) -> Lease:
    lease = Lease(ttl, clock)
    lease.begin_heartbeat()
    lease.confirmed(beat(ttl=ttl))
    return lease


def precondition_failed(last: object) -> PreconditionFailedError:
    state = {"state": "active", "last_heartbeat": last, "ttl_seconds": 60}
    body = {"error": {"type": "x", "message": "y", "details": {"current_state": state}}}
    return PreconditionFailedError("no", status_code=412, body=body)


def test_a_lease_begins_with_its_first_heartbeat() -> None:
    clock = Clock()
    lease = Lease(60, clock)
    assert (lease.expected, lease.pause(), lease.is_held) == (NO_HEARTBEAT, 0.0, False)
    lease.begin_heartbeat()
    lease.confirmed(beat(last="then"))
    assert (lease.expected, lease.is_held) == ("then", True)


@pytest.mark.parametrize(("ttl", "pause"), [(10, 5.0), (60, 30.0), (300, 30.0)])
def test_the_next_heartbeat_is_due_after_half_the_lease(ttl: int, pause: float) -> None:
    assert held(Clock(), ttl).pause() == pause


def test_a_lease_counts_from_when_its_heartbeat_was_sent() -> None:
    clock = Clock()
    lease = Lease(10, clock)
    lease.begin_heartbeat()
    clock.now += 4
    lease.confirmed(beat(ttl=10))
    assert lease.pause() == 1.0
    clock.now += 6
    assert not lease.is_held
    lease.begin_heartbeat()
    assert lease.end is LeaseEnd.LOST


@pytest.mark.parametrize(
    ("answer", "end"),
    [
        (beat(), None),
        (beat(ttl=0), None),
        (beat("stopping"), LeaseEnd.STOPPING),
        (beat("stopped", extended=False), LeaseEnd.STOPPED),
        (beat(extended=False), LeaseEnd.STOPPING),
    ],
)
def test_what_an_answer_means(answer: Any, end: LeaseEnd | None) -> None:
    lease = held(Clock())
    lease.begin_heartbeat()
    lease.confirmed(answer)
    assert lease.end is end
    assert lease.pause() > 0


@pytest.mark.parametrize(
    "error",
    [
        precondition_failed("other"),
        AuthenticationError("no", status_code=401),
        NotFoundError("no", status_code=404),
        ConflictError("no", status_code=409),
    ],
)
def test_a_refusal_ends_the_lease(error: APIError) -> None:
    lease = held(Clock())
    lease.begin_heartbeat()
    lease.failed(error)
    assert lease.end is LeaseEnd.LOST
    assert not lease.is_held


@pytest.mark.parametrize(
    "error",
    [
        APIConnectionError("gone"),
        InternalServerError("no", status_code=500),
        RateLimitError("no", status_code=429),
    ],
)
def test_other_failures_are_waited_out_while_the_lease_holds(error: APIError) -> None:
    clock = Clock()
    lease = held(clock, 10)
    while lease.end is None:
        clock.now += lease.pause() + 0.01
        assert lease.begin_heartbeat() > 0
        if lease.end is None:
            lease.failed(error)
    assert 1010 <= clock.now < 1019


def test_a_heartbeat_whose_answer_was_lost_is_recognised() -> None:
    lease = held(Clock())
    lease.begin_heartbeat()
    lease.failed(APIConnectionError("gone"))
    lease.failed(precondition_failed("mine"))
    assert (lease.end, lease.expected, lease.pause()) == (None, "mine", 0.0)
    lease.failed(precondition_failed("not mine"))
    assert lease.end is LeaseEnd.LOST


@pytest.mark.parametrize("last", [None, "", 1])
def test_a_412_that_tells_nothing_changes_no_expectation(last: object) -> None:
    lease = held(Clock())
    lease.failed(APIConnectionError("gone"))
    lease.failed(precondition_failed(last))
    assert (lease.end, lease.expected) == (None, "one")


def test_a_first_heartbeat_whose_answer_was_lost_is_not() -> None:
    lease = Lease(60, Clock())
    lease.begin_heartbeat()
    lease.failed(APIConnectionError("gone"))
    lease.failed(precondition_failed("whose"))
    assert lease.end is LeaseEnd.LOST


@given(st.lists(st.tuples(st.floats(0, 40), st.booleans()), max_size=30), st.integers(1, 120))
def test_it_is_never_held_for_longer_than_was_granted(
    steps: list[tuple[float, bool]], ttl: int
) -> None:
    clock = Clock()
    lease = held(clock, ttl)
    granted_until = clock.now + ttl
    for seconds, arrives in steps:
        clock.now += seconds
        assert not lease.is_held or clock.now < granted_until
        lease.begin_heartbeat()
        if lease.end is not None:
            return
        if arrives:
            granted_until = clock.now + ttl
            lease.confirmed(beat(ttl=ttl))
        else:
            lease.failed(APIConnectionError("gone"))

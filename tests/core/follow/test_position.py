"""Bounded memory never forgets what could come again, and never hides what is new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings, strategies as st

from agentsessions.core.follow.position import EventFacts, Position

START = datetime(2026, 10, 21, 9, 30, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def seen(id: str, at: datetime | None) -> EventFacts:
    return EventFacts(id, at, waits=False)


def handed_out(position: Position, facts: EventFacts, *, is_listed: bool = False) -> bool:
    """Whether an event is handed out."""
    if not position.admit(facts, is_listed=is_listed):
        return False
    position.record(facts)
    return True


@given(
    steps=st.lists(st.sampled_from([0.0, 0.001, 1.0, 20.0]), min_size=1, max_size=2500),
    listed_again=st.lists(st.integers(0, 2499), max_size=20),
)
def test_each_event_once(steps: list[float], listed_again: list[int]) -> None:
    """Whenever the window is listed again, nothing in it is new."""
    position = Position()
    times: list[datetime] = []
    now = START
    for number, step in enumerate(steps):
        now += timedelta(seconds=step)
        times.append(now)
        assert handed_out(position, seen(str(number), now))
        if number in listed_again:
            window = position.window
            assert window is not None
            assert now - window <= timedelta(seconds=30, microseconds=1)
            assert not any(
                handed_out(position, seen(str(n), time))
                for n, time in enumerate(times)
                if time >= window
            )


MOST = 2 * 8192 + 4096


TIMES: dict[str, Callable[[int], datetime | None]] = {
    "seconds": at,
    "milliseconds": lambda number: at(number / 1000),
    "one instant": lambda _: START,
    "none": lambda _: None,
}


@pytest.mark.parametrize("time_of", TIMES.values(), ids=TIMES.keys())
def test_memory_is_bounded(time_of: Callable[[int], datetime | None]) -> None:
    """And what a list shows once more is not new, whatever was forgotten."""
    position, most = Position(), 0
    for number in range(30_000):
        assert handed_out(position, seen(str(number), time_of(number)))
        most = max(most, len(position))
    assert most <= (512 if time_of is at else MOST)
    window = position.whole_window
    position.begin_list()
    for number in range(30_000):
        time = time_of(number)
        if time is None or window is None or time >= window:
            assert not handed_out(position, seen(str(number), time), is_listed=True)
    assert handed_out(position, seen("new", time_of(30_000)), is_listed=True)
    assert not handed_out(position, seen("new", time_of(30_000)), is_listed=True)


def test_events_of_one_instant_are_told_apart() -> None:
    position = Position()
    assert all(handed_out(position, seen(str(number), START)) for number in range(5000))
    assert not any(handed_out(position, seen(str(number), START)) for number in range(5000))
    assert handed_out(position, seen("later", at(1)))


@pytest.mark.parametrize("apart", [0.002, 0.01, 1.0])
def test_an_event_that_comes_late_by_seconds_is_new(apart: float) -> None:
    """However many have come meanwhile, up to 8,192; what is much older counts as seen."""
    position = Position()
    for number in range(4000):
        handed_out(position, seen(str(number), at(100 + number * apart)))
    newest = 100 + 3999 * apart
    for late in (0.5, 5.0, 29.0):
        facts = seen(f"late by {late}", at(newest - late - apart / 2))
        assert handed_out(position, facts)
        assert not handed_out(position, facts)
    if apart == 1.0:
        assert not handed_out(position, seen("long ago", at(1)))


@given(
    ages=st.lists(st.floats(0, 29), min_size=1, max_size=1500),
    apart=st.sampled_from([0.0, 0.001, 0.05, 2.0]),
    listed_again=st.lists(st.integers(0, 1499), max_size=10),
)
@settings(deadline=None)
def test_in_any_order_within_half_a_minute_each_event_is_new_once(
    ages: list[float], apart: float, listed_again: list[int]
) -> None:
    position, times = Position(), list[datetime]()
    for number, age in enumerate(ages):
        times.append(at(60 + number * apart - age))
        assert handed_out(position, seen(str(number), times[-1]))
        if number in listed_again:
            position.begin_list()
            for earlier in sorted(range(number + 1), key=times.__getitem__):
                facts = seen(str(earlier), times[earlier])
                assert not handed_out(position, facts, is_listed=True)


@pytest.mark.parametrize("strays", [1, 2, 3])
def test_a_few_times_far_ahead_change_nothing(strays: int) -> None:
    position = Position()
    for number in range(strays):
        handed_out(position, seen(f"stray {number}", at(86400 * (100 + 2 * number))))
    for number in range(5000):
        assert handed_out(position, seen(str(number), at(number)))
    window = position.window
    assert window is not None
    assert at(4999) - window <= timedelta(seconds=30, microseconds=1)
    assert len(position) <= 512


def test_what_has_no_id_is_told_by_what_it_says() -> None:
    position = Position("after")
    assert not handed_out(position, EventFacts(None, None, waits=False))
    assert not handed_out(position, EventFacts("after", START, waits=False))
    nameless = EventFacts(None, START, waits=False, digest="sha256:1")
    assert handed_out(position, nameless)
    assert not handed_out(position, nameless)
    assert position.last_id == "after"
    assert handed_out(position, EventFacts(None, None, waits=False))
    assert handed_out(position, EventFacts(None, None, waits=False))  # a preview, each time
    long = EventFacts("x" * 1000, START, waits=False, digest="sha256:2")
    assert handed_out(position, long)
    assert position.last_id == "x" * 1000
    assert position.has_seen("sha256:2")


def test_no_window_before_the_first_event() -> None:
    assert Position().window is None
    assert Position("x").window is None


def test_going_on_after_an_event_never_lists_what_was_before_it() -> None:
    position = Position("here")
    assert not position.locate(EventFacts("after", at(10), waits=False))
    assert position.locate(EventFacts("here", at(5), waits=False))
    assert position.window == at(5)
    assert not handed_out(position, EventFacts("here", at(5), waits=False))
    assert handed_out(position, EventFacts("after", at(10), waits=False))
    assert position.window == at(5)  # not 30 seconds before the newest
    assert position.last_id == "after"


def test_going_on_after_an_event_that_waits() -> None:
    position = Position("here")
    assert not position.locate(EventFacts("done", at(5), waits=False))
    assert position.locate(EventFacts("here", None, waits=True))
    assert position.window == at(5)
    assert not handed_out(position, EventFacts("here", None, waits=True))
    assert not position.is_lost
    assert not handed_out(position, EventFacts("before", at(6), waits=False))
    assert not handed_out(position, EventFacts("here", at(7), waits=False))
    assert handed_out(position, EventFacts("after", at(8), waits=False))


def test_events_without_a_time_are_told_apart_by_id() -> None:
    position = Position()
    assert handed_out(position, EventFacts("a", None, waits=False))
    assert not handed_out(position, EventFacts("a", None, waits=False))
    assert handed_out(position, EventFacts("b", None, waits=False))

"""Bounded memory never forgets what could come again, and never hides what is new."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from agentsessions.core.follow.position import EventFacts, Position

START = datetime(2026, 10, 21, 9, 30, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def seen(id: str, at: datetime | None) -> EventFacts:
    return EventFacts(id, at, waits=False)


def handed_out(position: Position, facts: EventFacts) -> bool:
    """Whether an event is handed out."""
    if not position.admit(facts):
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


def test_memory_is_bounded() -> None:
    position = Position()
    for number in range(20_000):
        handed_out(position, seen(str(number), at(number)))
        handed_out(position, seen(f"untimed {number}", None))
    assert len(position) <= 512 + 4096


def test_events_of_one_instant_are_told_apart() -> None:
    position = Position()
    assert all(handed_out(position, seen(str(number), START)) for number in range(5000))
    assert not any(handed_out(position, seen(str(number), START)) for number in range(5000))
    assert handed_out(position, seen("later", at(1)))


def test_late_events_within_the_horizon_are_new() -> None:
    position = Position()
    for number in range(1000):
        handed_out(position, seen(str(number), at(number)))
    assert handed_out(position, seen("late", at(998.5)))
    assert not handed_out(position, seen("late", at(998.5)))
    assert not handed_out(position, seen("long ago", at(1)))


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

"""Events that break the document, come in any order or hide each other: none ends a follow, none
comes twice, and none is lost that can be told from the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from agentsessions import APIError, ResponseValidationError, StreamInterruptedError
from agentsessions.core.follow.procedure import FollowProcedure
from agentsessions.core.follow.reconnect import ReconnectPolicy
from agentsessions.core.follow.source import EventSource
from agentsessions.managed_agents.event_sources import SessionEvents, ThreadEvents
from agentsessions.models import AgentThinkingEvent
from tests.core.follow.test_procedure import (
    BROKEN,
    START,
    Event,
    Session,
    carry_out,
    session_stream,
    thread_stream,
)

THINKING: Event = {"type": "agent.thinking"}
DELETED: Event = {"type": "session.deleted"}
TIME = START.isoformat()
ODD: dict[str, Event] = {
    "no id": {"processed_at": TIME},
    "null": {"id": None, "processed_at": TIME},
    "empty": {"id": "", "processed_at": TIME},
    "number": {"id": 7, "processed_at": TIME},
    "fraction": {"id": 1.5, "processed_at": TIME},
    "truth": {"id": True, "processed_at": TIME},
    "list": {"id": ["sevt_7"], "processed_at": TIME},
    "object": {"id": {}, "processed_at": TIME},
    "very long": {"id": "x" * 1_000_000, "processed_at": TIME},
    "no time": {"id": "sevt_7"},
    "garbage": {"id": "sevt_7", "processed_at": "soon"},
    "number for a time": {"id": "sevt_7", "processed_at": 7},
    "object for a time": {"id": "sevt_7", "processed_at": {}},
    "far future": {"id": "sevt_7", "processed_at": "9999-12-31T23:59:59Z"},
    "beyond": {"id": "sevt_7", "processed_at": "9999-12-31T23:59:59-14:00"},
    "next year": {"id": "sevt_7", "processed_at": "2027-10-21T09:30:00Z"},
    "year one": {"id": "sevt_7", "processed_at": "0001-01-01T00:00:00Z"},
    "before year one": {"id": "sevt_7", "processed_at": "0001-01-01T00:00:00+14:00"},
    "1970": {"id": "sevt_7", "processed_at": "1970-01-01T00:00:00Z"},
    "naive": {"id": "sevt_7", "processed_at": "2026-10-21T09:30:00"},
    "day": {"id": "sevt_7", "processed_at": "2026-10-21"},
}


class OddSession(Session):
    """Its lists show everything, in the order in which it happened."""

    def listed(self, query: Any, size: int = 3) -> dict[str, Any]:
        return super().listed({**query, "created_at[gte]": None}, size)

    def add(self, event: Event) -> None:
        self.events.append(event)
        self.stream.append(event)


def follow(session: Session, source: EventSource | None = None, **callbacks: Any) -> list[Any]:
    following = FollowProcedure(
        source or SessionEvents(session_stream()),
        reconnect=ReconnectPolicy(attempts=10_000),
        clock=lambda: 0.0,
    )
    return carry_out(following, session, **callbacks)


@pytest.mark.parametrize("is_thread", [False, True], ids=["session", "thread"])
@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
def test_an_odd_event_comes_once(odd: Event, is_thread: bool) -> None:
    """Listed, streamed and listed again; it has its class, and what the service sent."""
    session, happening = OddSession(), count()
    session.happen(THINKING)
    session.add({**THINKING, **odd, "n": 1})

    def happen() -> APIError | None:
        match next(happening):
            case 0:
                session.stream.append(session.events[1])  # what the list has shown already
                session.add({**THINKING, **odd, "n": 2, "id": f"{odd.get('id')} again"})
                session.happen(THINKING)
                return None
            case number if number < 4:
                return BROKEN
            case _:
                session.happen(DELETED)
                return None

    source = ThreadEvents(thread_stream()) if is_thread else SessionEvents(session_stream())
    heard = follow(session, source, on_read=happen)
    assert [event.type for event in heard] == [*["agent.thinking"] * 4, "session.deleted"]
    assert isinstance(heard[1], AgentThinkingEvent)
    assert heard[1].to_dict() == {**THINKING, **odd, "n": 1}


def test_what_has_neither_id_nor_time_comes_over_the_stream_only() -> None:
    session = OddSession()
    session.add({**THINKING, "n": 1})
    happening = iter([True, False])

    def happen() -> APIError | None:
        if not next(happening):
            session.happen(DELETED)
            return None
        session.add({**THINKING, "n": 2})
        session.stream.append(session.events[-1])
        return None

    heard = follow(session, on_read=happen)
    assert [event.to_dict().get("n") for event in heard] == [2, 2, None]


def test_two_events_with_one_id_are_one() -> None:
    session = OddSession()
    for number in range(3):
        session.add({**THINKING, "id": "sevt_7", "processed_at": TIME, "n": number})
    session.happen(DELETED)
    assert [event.to_dict().get("n") for event in follow(session)] == [0, None]


def test_the_end_counts_even_if_its_id_was_used_before() -> None:
    session = OddSession()
    session.add({**THINKING, "id": "sevt_7", "processed_at": TIME})
    session.add({**DELETED, "id": "sevt_7", "processed_at": TIME})
    assert [event.type for event in follow(session)] == ["agent.thinking"]


odd_events = st.tuples(st.sampled_from(["", *ODD]), st.integers(0, 25))


@given(script=st.lists(st.lists(odd_events | st.just(None), max_size=5), max_size=25))
@settings(deadline=None)
def test_any_history_in_any_order(script: list[list[Any]]) -> None:
    """Odd events, late ones and breaks, at any moment."""
    session, left, numbers = OddSession(), iter(script), count()

    def something_happens() -> APIError | None:
        actions = next(left, None)
        if actions is None:
            if not session.events or session.events[-1]["type"] != "session.deleted":
                session.happen(DELETED)
            return None
        for action in actions:
            if action is not None:
                kind, age = action
                session.add(made(kind, age, next(numbers)))
        return BROKEN if None in actions else None

    heard = follow(session, on_open=something_happens, on_read=something_happens)
    told = [event.to_dict().get("n") for event in heard]
    assert len(told) == len(set(told))
    assert told[-1] is None
    assert set(told) == {event.get("n") for event in session.events}


def made(kind: str, age: int, number: int) -> Event:
    """An event that is told from all others by its id, or by what it says and its time."""
    event: Event = {**THINKING, "n": number, "id": f"odd_{number}", "processed_at": TIME}
    event["processed_at"] = START.replace(second=30 - age).isoformat()
    odd = ODD.get(kind, {})
    if "id" in odd or kind == "no id":
        del event["id"]
        if kind != "no id":
            has_own = isinstance(odd["id"], str) and odd["id"]
            event["id"] = f"{odd['id']}{number}" if has_own else odd["id"]
        if kind == "number":
            event["id"] = number
    else:
        event.update({name: value for name, value in odd.items() if name != "id"})
        if kind == "no time":
            del event["processed_at"]
    return event


@pytest.mark.parametrize("page", [1, 2, 3])
def test_what_waits_on_one_page_does_not_hide_what_is_on_the_next(page: int) -> None:
    """As where a service lists what waits first, or in the order in which it was sent."""

    class Shuffled(Session):
        def listed(self, query: Any, size: int = 3) -> dict[str, Any]:
            waiting, self.waiting = self.waiting, []
            shown = super().listed({}, 1000)["data"]
            self.waiting = waiting
            at = (page - 1) * size
            shown[at:at] = [{**event, "processed_at": None} for event in self.waiting]
            first = int(query.get("page") or 0)
            after = first + size
            return {
                "data": shown[first:after],
                "next_page": str(after) if len(shown) > after else None,
            }

    session, waits = Shuffled(), iter([True])
    for _ in range(10):
        session.happen(THINKING)
    session.queue()

    def happen() -> None:
        if next(waits, False):
            session.take_up()
        else:
            session.happen(DELETED)

    heard = follow(session, on_read=happen)
    assert [event.id for event in heard] == [event["id"] for event in session.events]
    assert len(heard) == 12


def unreadable() -> Iterator[Any]:
    """A piece that cannot be read."""
    yield from ()
    raise ResponseValidationError("no JSON", operation="sessions_events_stream")


@pytest.mark.parametrize("pings", [False, True], ids=["at once", "after a ping"])
def test_a_frame_that_can_never_be_read_ends_it_and_says_why(pings: bool) -> None:
    session, opened, reads = Session(), count(1), count()
    session.happen(THINKING)

    def read() -> Any:
        if pings and next(reads) % 2 == 0:
            return iter(())
        return unreadable()

    def attach() -> None:
        next(opened)

    with pytest.raises(StreamInterruptedError, match="gave up following: no JSON") as e:
        follow(session, on_open=attach, on_read=read)
    assert e.value.last_event_id == "sevt_1"
    assert isinstance(e.value.__cause__, ResponseValidationError)
    assert next(opened) == 7


def test_as_long_as_events_come_between_them_it_goes_on() -> None:
    session, reads = Session(), count(1)

    def read() -> Any:
        number = next(reads)
        session.happen(DELETED if number == 30 else THINKING)
        return unreadable()

    heard = follow(session, on_read=read)
    assert [event.id for event in heard] == [event["id"] for event in session.events]
    assert len(heard) == 30


def test_the_list_may_show_that_it_has_ended_while_a_message_was_taken_up() -> None:
    """It waited on the first page, and on the second page it and all that followed had happened."""
    session, asked = Session(), count()
    for _ in range(2):
        session.happen(THINKING)
    session.queue()
    session.queue()

    def ask() -> None:
        if next(asked) == 1:
            session.take_up()
            session.take_up()
            session.happen({"type": "session.status_idle", "stop_reason": {"type": "end_turn"}})

    heard = follow(session, on_ask=ask)
    assert [event.id for event in heard] == [event["id"] for event in session.events]

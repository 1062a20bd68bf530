"""FollowProcedure over real sockets: nothing missed, nothing doubled, nothing out of order."""

from __future__ import annotations

import asyncio
import json
import random
from datetime import timedelta
from typing import Any

import pytest

from agentsessions import (
    Client,
    StreamInterruptedError,
)
from tests.managed_agents.following import (
    ASKING,
    IDLE,
    RUNNING,
    SESSION_ID,
    THREAD_ID,
    both,
    follow,
    ids,
    is_the_fourth,
    on_open,
    said,
    stored,
)
from tests.managed_agents.service import Event, Service
from tests.managed_agents.support import running
from tests.support.replies import LAST_CHUNK, PING, chunk


class Eventful:
    """Adds events while they are followed, in bursts of any size, and breaks streams anywhere."""

    def __init__(self, service: Service, events: int, cuts: int, seed: int) -> None:
        self._service = service
        self._events = events
        self._cuts = cuts
        self._random = random.Random(seed)
        self._tasks: list[asyncio.Task[None]] = []
        service.cut = self._cut
        service.refuse = self._refuse
        service.on_open = self._feed

    def _cut(self, _: str, number: int) -> int | None:
        size = 100 * self._events // (self._cuts + 1)
        return self._random.randrange(size) if number < self._cuts else None

    def _refuse(self, _: str, number: int) -> int | None:
        return 503 if number % 7 == 3 else None

    def _feed(self, _: str, number: int) -> None:
        share = self._events // (self._cuts + 1) if number < self._cuts else self._events
        self._tasks.append(asyncio.get_running_loop().create_task(self._add(share)))

    async def _add(self, number: int) -> None:
        log = self._service.log()
        for _ in range(number):
            if len(log.events) >= self._events:
                break
            event = self._service.add(SESSION_ID, said("x" * self._random.randrange(100)))
            for listener in log.listeners:
                if self._random.random() < 0.1:
                    listener.put_nowait(chunk(b"data: " + json.dumps(event).encode() + b"\n\n"))
                if self._random.random() < 0.1:
                    listener.put_nowait(PING)
            if self._random.random() < 0.2:
                await asyncio.sleep(0)
        if len(log.events) == self._events:
            self._service.add(SESSION_ID, IDLE)


@both
@pytest.mark.parametrize("page_size", [50, 1000])
def test_through_any_number_of_disconnects(page_size: int, asynchronous: bool) -> None:
    service = Service(page_size=page_size)
    for number in range(20):
        service.add(SESSION_ID, said(f"before {number}"))
    Eventful(service, events=2000, cuts=50, seed=page_size)
    with running(service) as (server, client):
        events = follow(client, asynchronous=asynchronous)
        server.wait_for_connections(1 - asynchronous)  # that of the lists
    assert len(events) == 2001
    assert ids(events) == stored(service)
    assert service.log().streams > 50


def test_only_the_window_that_may_have_been_missed_is_listed() -> None:
    service = Service(page_size=100)
    for number in range(1000):
        service.add(SESSION_ID, said(f"before {number}"))
    cut = [service.log().listeners]

    def go_on() -> None:
        service.add(SESSION_ID, said("more"))
        cut[0][0].put_nowait(LAST_CHUNK)

    on_open(service, go_on, go_on, lambda: service.add(SESSION_ID, IDLE))
    with running(service) as (_, client):
        events = follow(client, asynchronous=False)
    assert ids(events) == stored(service)
    first = [dict(query) for query in service.lists]
    assert "created_at[gte]" not in first[0]
    later = [query for query in first if "created_at[gte]" in query]
    assert 2 <= len(later) <= 12


@both
def test_a_message_that_waits_comes_when_its_turn_has_come(asynchronous: bool) -> None:
    service = Service()
    user: Event = {"type": "user.message", "content": [{"type": "text", "text": "hi"}]}
    waiting = service.add(SESSION_ID, user, waits=True)
    service.add(SESSION_ID, said("still at the last one"))

    def act() -> None:
        service.add(SESSION_ID, user, waits=True)
        service.add(SESSION_ID, said("nearly done"))
        service.process_waiting(SESSION_ID)
        service.add(SESSION_ID, IDLE)

    on_open(service, act)
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous)
    assert ids(events) == stored(service)
    assert waiting["id"] in ids(events)
    assert all(event.processed_at is not None for event in events)


@both
def test_the_end_is_in_the_history(asynchronous: bool) -> None:
    """A stop that something came after is none; the last one ends it with no stream event."""
    service = Service()
    for event in (RUNNING, said("one"), IDLE, RUNNING, said("two"), IDLE):
        service.add(SESSION_ID, event)
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous)
    assert ids(events) == stored(service)


def test_a_stopped_session_with_a_waiting_message_goes_on() -> None:
    service = Service()
    for event in (RUNNING, IDLE):
        service.add(SESSION_ID, event)
    service.add(SESSION_ID, {"type": "user.message", "content": []}, waits=True)

    def act() -> None:
        service.add(SESSION_ID, RUNNING)
        service.process_waiting(SESSION_ID)
        service.add(SESSION_ID, IDLE)

    on_open(service, act)
    with running(service) as (_, client):
        assert ids(follow(client, asynchronous=False)) == stored(service)
    assert len(stored(service)) == 5


@both
def test_neither_a_closed_stream_nor_a_question_is_the_end(asynchronous: bool) -> None:
    service = Service()

    def ask() -> None:
        service.add(SESSION_ID, ASKING)
        service.log().listeners[-1].put_nowait(LAST_CHUNK)

    def finish() -> None:
        service.add(SESSION_ID, RUNNING)
        service.add(SESSION_ID, IDLE)

    on_open(service, ask, finish)
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous)
    assert ids(events) == stored(service)
    assert service.log().streams == 2


@both
def test_going_on_after_an_event(asynchronous: bool) -> None:
    service = Service(page_size=3)
    for number in range(10):
        service.add(SESSION_ID, said(str(number)))
    on_open(service, lambda: service.add(SESSION_ID, IDLE))
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous, after="sevt_000008")
    assert ids(events) == stored(service)[8:]


def test_going_on_after_an_event_that_waits() -> None:
    service = Service()
    service.add(SESSION_ID, said("before"))
    own = service.add(SESSION_ID, {"type": "user.message", "content": []}, waits=True)

    def act() -> None:
        service.add(SESSION_ID, said("still before"))
        service.process_waiting(SESSION_ID)
        service.add(SESSION_ID, said("after"))
        service.add(SESSION_ID, IDLE)

    on_open(service, act)
    with running(service) as (_, client):
        events = follow(client, asynchronous=False, after=own["id"])
    assert ids(events) == stored(service)[-2:]


def test_going_on_after_an_event_that_is_not_there() -> None:
    service = Service()
    service.add(SESSION_ID, IDLE)
    message = "^there is no event sevt_9 in sesn_1 to go on after"
    with (
        running(service) as (_, client),
        pytest.raises(StreamInterruptedError, match=message) as e,
    ):
        follow(client, asynchronous=False, after="sevt_9")
    assert e.value.last_event_id is None  # going on after it would never end


@both
def test_until(asynchronous: bool) -> None:
    service = Service()
    for event in (RUNNING, said("one"), IDLE, said("two"), said("three")):
        service.add(SESSION_ID, event)
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous, until=is_the_fourth)
    assert ids(events) == stored(service)[:4]


def test_previews_only_when_asked_for() -> None:
    service = Service()
    start: Event = {"type": "event_start", "event": {"type": "agent.message", "id": "sevt_000002"}}
    seen: Event = {"type": "event_start", "event": {"type": "agent.message", "id": "sevt_000001"}}
    service.add(SESSION_ID, said("Hello"))

    def act(_: str, number: int) -> None:
        if number > 1:
            return
        for preview in (seen, start):
            data = b"data: " + json.dumps(preview).encode() + b"\n\n"
            service.log().listeners[-1].put_nowait(chunk(data))
        service.add(SESSION_ID, said("World"))
        service.add(SESSION_ID, IDLE)

    service.on_list = act
    with running(service) as (_, client):
        previews = ["agent.message", "agent.thinking"]
        events = follow(client, asynchronous=False, previews=previews)
    kinds = ["agent.message", "event_start", "agent.message", "session.status_idle"]
    assert [event.type for event in events] == kinds
    assert service.stream_queries == [
        [("event_deltas[]", "agent.message"), ("event_deltas[]", "agent.thinking")]
    ]


@both
def test_events_that_come_late_by_seconds_are_not_lost(asynchronous: bool) -> None:
    """Over the stream, and in the list that makes up for a lost connection."""
    service = Service()
    for number in range(200):
        service.add(SESSION_ID, said(str(number)))

    def late() -> None:
        service.add_history(SESSION_ID, [said("late")], timedelta(seconds=5))

    def first() -> None:
        late()
        service.log().listeners[-1].put_nowait(LAST_CHUNK)

    def second() -> None:
        late()
        service.add(SESSION_ID, IDLE)

    on_open(service, first, second)
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous)
    assert sorted(ids(events)) == sorted(stored(service))
    assert len(events) == 203


@both
def test_one_thread(asynchronous: bool) -> None:
    """Its list has no filters; it ends by the thread's own status."""
    service = Service(page_size=4)
    idle: Event = {
        "type": "session.thread_status_idle",
        "session_thread_id": THREAD_ID,
        "agent_name": "helper",
        "stop_reason": {"type": "end_turn"},
    }
    for number in range(10):
        service.add(SESSION_ID, said(str(number)))

    def go_on() -> None:
        service.add(SESSION_ID, {**idle, "session_thread_id": "sthr_other"})
        service.log().listeners[-1].put_nowait(LAST_CHUNK)

    on_open(service, go_on, lambda: service.add(SESSION_ID, idle))
    with running(service) as (_, client):
        if asynchronous:

            async def run() -> list[Any]:
                async with client:
                    events = client.aio.sessions.threads.events.follow(SESSION_ID, THREAD_ID)
                    return [event async for event in events]

            events = asyncio.run(run())
        else:
            events = list(client.sessions.threads.events.follow(SESSION_ID, THREAD_ID))
    assert ids(events) == stored(service)
    pages = [dict(query).get("page") for query in service.lists]
    assert pages[:3] == [None, "4", "8"]
    assert None not in pages[3:]


def test_leaving_the_loop_closes_the_connection() -> None:
    service = Service()
    on_open(service, *[lambda: service.add(SESSION_ID, said("x"))] * 3)
    with running(service) as (server, client):
        for _ in client.sessions.events.follow(SESSION_ID):
            break
        server.wait_for_connections(1)  # that of the lists
        with pytest.raises(ZeroDivisionError):
            list(client.sessions.events.follow(SESSION_ID, until=lambda _: bool(1 / 0)))
        server.wait_for_connections(1)
        with client.sessions.events.follow(SESSION_ID) as events:
            assert next(events).type == "agent.message"
        server.wait_for_connections(1)
        with pytest.raises(RuntimeError, match="closed"):
            next(events)


def test_cancelling_closes_the_connection() -> None:
    service = Service()
    service.add(SESSION_ID, said("x"))

    async def run(client: Client) -> None:
        heard = asyncio.Event()

        async def listen() -> None:
            async for _ in client.aio.sessions.events.follow(SESSION_ID):
                heard.set()

        task = asyncio.create_task(listen())
        await heard.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with client.aio.sessions.events.follow(SESSION_ID) as events:
            async for _ in events:
                break
        with pytest.raises(RuntimeError, match="closed"):
            await anext(events)
        await asyncio.to_thread(server.wait_for_connections, 1)
        await client.aclose()

    with running(service) as (server, client):
        asyncio.run(run(client))


def test_many_at_once() -> None:
    service = Service(cut=lambda _, number: 500 if number < 3 else None)
    sessions = [f"sesn_{number}" for number in range(50)]
    tasks: list[asyncio.Task[None]] = []

    async def tell(session_id: str, number: int) -> None:
        for _ in range(5):
            service.add(session_id, said("x"))
            await asyncio.sleep(0)
        if number == 3:
            service.add(session_id, IDLE)

    def start(session_id: str, number: int) -> None:
        tasks.append(asyncio.get_running_loop().create_task(tell(session_id, number)))

    service.on_open = start

    async def listen(client: Client, session_id: str) -> None:
        heard = [event.id async for event in client.aio.sessions.events.follow(session_id)]
        assert heard == [event["id"] for event in service.log(session_id).events]

    async def run(client: Client) -> None:
        async with client:
            await asyncio.gather(*(listen(client, session_id) for session_id in sessions))

    with running(service) as (server, client):
        asyncio.run(run(client))
        server.wait_for_connections(0)

"""A follow that sends once it is attached, and one that has a time limit."""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any

import pytest

from agentsessions import BadRequestError, ClosedError, MaybeSentError, RunTimeoutError
from tests.managed_agents.following import (
    IDLE,
    RUNNING,
    SESSION_ID,
    both,
    follow,
    ids,
    on_open,
    said,
)
from tests.managed_agents.service import Service, message
from tests.managed_agents.support import running
from tests.support.replies import LAST_CHUNK

START = {"type": "event_start", "event": {"type": "agent.message", "id": "sevt_000009"}}


def delta(text: str) -> dict[str, Any]:
    content = {"type": "text", "text": text}
    delta = {"type": "content_delta", "index": 0, "content": content}
    return {"type": "event_delta", "event_id": "sevt_000009", "delta": delta}


def answering(*events: dict[str, Any], **faults: Any) -> Service:
    """A service where these events come of whatever is sent."""

    def answer(session_id: str) -> None:
        for event in events:
            service.add(session_id, event)

    service = Service(on_store=answer, **faults)
    return service


@both
def test_it_attaches_before_it_sends(*, asynchronous: bool) -> None:
    service = answering(RUNNING, said("Hello."), IDLE)
    order: list[str] = []
    service.on_open = lambda _, __: order.append("open")
    service.on_send = lambda _: order.append("send")
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous, send=[message("Hi.")])
    assert order == ["open", "send"]
    assert [event.type for event in events] == [
        "user.message",
        "session.status_running",
        "agent.message",
        "session.status_idle",
    ]


@both
def test_what_had_happened_before_is_left_out_unless_asked_for(*, asynchronous: bool) -> None:
    service = answering(RUNNING, IDLE)
    for event in (message("before"), RUNNING, IDLE):
        service.add(SESSION_ID, event)
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous, send=[message("Hi.")])
    assert ids(events) == ["sevt_000004", "sevt_000005", "sevt_000006"]
    with running(service) as (_, client):
        events = follow(
            client, asynchronous=asynchronous, send=[message("Again.")], after="sevt_000001"
        )
    assert ids(events) == [f"sevt_{number:06}" for number in range(2, 10)]


@both
def test_what_waits_in_the_queue_is_waited_for(*, asynchronous: bool) -> None:
    """The turn before ends first, which is not the end of this one."""
    service = Service(queues=True)
    service.add(SESSION_ID, RUNNING)

    def take_up() -> None:
        service.process_waiting(SESSION_ID)
        service.add(SESSION_ID, RUNNING)
        service.add(SESSION_ID, IDLE)

    def end_the_turn_before(_: str) -> None:
        service.add(SESSION_ID, IDLE)
        asyncio.get_running_loop().call_soon(take_up)

    service.on_store = end_the_turn_before
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous, send=[message("Hi.")])
    assert [event.type for event in events] == [
        "session.status_idle",
        "user.message",
        "session.status_running",
        "session.status_idle",
    ]


def cut_three(_: str, number: int) -> int | None:
    """Where the first three streams break."""
    return 10 if number < 3 else None


@both
def test_it_sends_once_however_often_it_connects(*, asynchronous: bool) -> None:
    service = answering(RUNNING, IDLE, cut=cut_three)
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous, send=[message("Hi.")])
    assert len(service.log().events) == 3
    assert ids(events) == ["sevt_000001", "sevt_000002", "sevt_000003"]


@both
def test_a_refusal_is_raised_and_nothing_is_sent_again(*, asynchronous: bool) -> None:
    service = Service(fault=lambda _, __: "400")
    with running(service) as (_, client), pytest.raises(BadRequestError):
        follow(client, asynchronous=asynchronous, send=[message("Hi.")])
    assert sum(service.attempts.values()) == 1


def test_an_interrupt_while_it_sends_is_no_reason_to_send_again() -> None:
    service = Service()
    with running(service) as (_, client):
        events = client.sessions.events.follow(SESSION_ID, send=[message("Hi.")])
        carry_out = events._carry_out

        def interrupted(step: Any) -> Any:
            outcome = carry_out(step)
            if type(step).__name__ == "Post":
                raise KeyboardInterrupt
            return outcome

        object.__setattr__(events, "_carry_out", interrupted)
        with pytest.raises(KeyboardInterrupt):
            next(events)
        object.__setattr__(events, "_carry_out", carry_out)
        with pytest.raises(MaybeSentError, match="List the events") as caught:
            next(events)
    assert caught.value.session_id == SESSION_ID
    assert len(service.log().events) == 1


@both
def test_previews_after_a_reconnect_wait_for_the_whole_event(*, asynchronous: bool) -> None:
    service = Service()

    def begin() -> None:
        service.tell(SESSION_ID, START)
        service.tell(SESSION_ID, delta("a"))
        service.log().listeners[0].put_nowait(LAST_CHUNK)

    def go_on() -> None:
        service.tell(SESSION_ID, delta("b"))
        service.add(SESSION_ID, {**said("abc"), "id": "sevt_000009"})
        service.add(SESSION_ID, IDLE)

    on_open(service, begin, go_on)
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous, previews=["agent.message"])
    shown = [event.delta.content.text for event in events if event.type == "event_delta"]
    assert shown == ["a"]
    assert [event.type for event in events][-2:] == ["agent.message", "session.status_idle"]


@both
def test_a_timeout_ends_it_at_once(*, asynchronous: bool) -> None:
    service = Service()
    service.add(SESSION_ID, RUNNING)
    with running(service) as (_, client), pytest.raises(RunTimeoutError) as caught:
        follow(client, asynchronous=asynchronous, timeout=0.5)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.last_event_id in (None, "sevt_000001")


@both
def test_a_timeout_counts_while_it_cannot_connect(*, asynchronous: bool) -> None:
    service = Service(refuse=lambda _, __: 503)
    with running(service) as (_, client), pytest.raises(RunTimeoutError):
        follow(client, asynchronous=asynchronous, timeout=0.2)


def test_a_follow_with_a_timeout_that_is_closed_or_dropped_leaves_no_thread() -> None:
    service = Service()
    service.add(SESSION_ID, RUNNING)
    with running(service) as (_, client):
        before = threading.active_count()
        events = client.sessions.events.follow(SESSION_ID, timeout=3600)
        next(events)
        assert threading.active_count() == before + 1
        waiting = next(each for each in threading.enumerate() if "_wait" in each.name)
        events.close()
        waiting.join()
        with pytest.raises(ClosedError):
            next(events)
        events = client.sessions.events.follow(SESSION_ID, timeout=3600)
        next(events)
        waiting = next(each for each in threading.enumerate() if "_wait" in each.name)
        del events
        waiting.join()


@pytest.mark.parametrize("timeout", [0, -1, True, 1e9])
def test_timeouts_that_cannot_be(timeout: float) -> None:
    with running(Service()) as (_, client), pytest.raises(ValueError, match="timeout"):
        client.sessions.events.follow(SESSION_ID, timeout=timeout)


@both
def test_waiting_for_a_session_that_was_sent_nothing_is_told_once(
    *, asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    service = Service()
    with (
        caplog.at_level(logging.INFO, "agentsessions"),
        running(service) as (_, client),
        pytest.raises(RunTimeoutError),
    ):
        follow(client, asynchronous=asynchronous, timeout=0.5)
    told = [record.message for record in caplog.records if "nothing has happened" in record.message]
    assert told == [f"sessions_events_stream: nothing has happened in {SESSION_ID} yet; waiting"]

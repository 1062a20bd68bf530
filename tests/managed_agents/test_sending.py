"""Every way in which an answer can be lost: nothing doubled, nothing lost, every error true."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from agentsessions import APIConnectionError, Client, MaybeSentError, RequestOptions
from agentsessions.api import sessions_create, sessions_events_send
from agentsessions.models import CreateSessionRequestDict, SendEventsRequestDict
from tests.managed_agents.matrix import (
    FOUND,
    NOT_SENT_AGAIN,
    SENT_AGAIN,
    SESSION_ID,
    Manner,
    check_truth,
    options_for,
    run_cell,
)
from tests.managed_agents.service import Event, Service, message
from tests.managed_agents.support import running
from tests.support.exchange import Exchange
from tests.support.replies import answer
from tests.support.server import Server
from tests.support.waiting import HUNG, PATIENT, TIMEOUTS

TURNED_AWAY = {
    "429": "RateLimitError",
    "529": "OverloadedError",
    "503 hint 0": "InternalServerError",
}
"""What is raised when the last attempt ends so: the service has certainly not carried it out."""


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize("attempt", [0, 1, 2])
@pytest.mark.parametrize("fault", FOUND + SENT_AGAIN + NOT_SENT_AGAIN)
def test_one_fault(fault: str, attempt: int, asynchronous: bool) -> None:
    """The fault hits one attempt; those before it are turned away."""

    def fault_of(_: str, number: int) -> str:
        return fault if number == attempt else "503 hint 0" if number < attempt else ""

    def service() -> Service:
        # In a session that is running, what was sent waits and has no time.
        return Service(fault=fault_of, queues=attempt == 1)

    succeeds = fault in FOUND or (fault in SENT_AGAIN and attempt < 2)
    expected = "returned" if succeeds else TURNED_AWAY.get(fault, "MaybeSentError")
    hangs = "hang" in fault
    check_cell(service, expected, asynchronous=asynchronous, hangs=hangs, sends=2 if hangs else 6)


def check_cell(
    make: Callable[[], Service],
    expected: str,
    *,
    asynchronous: bool,
    hangs: bool = True,
    sends: int = 3,
) -> Service:
    """The service, once all calls have had the expected outcome; each said the truth anyway.

    If the service `hangs`, a call must time out, but not before the service has read the request.
    """
    counts = Counter[str]()
    for timeout in TIMEOUTS if hangs else [HUNG]:
        service = make()
        outcomes = run_cell(service, sends=sends, asynchronous=asynchronous, timeout=timeout)
        counts = check_truth(service, outcomes)
        if set(counts) == {expected}:
            return service
    raise AssertionError(f"{counts}, where all should be {expected}")


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize(
    "fault", ["hang and store late", "reset and store late"], ids=["timeout", "reset"]
)
def test_what_arrives_late_is_found_while_it_settles(fault: str, asynchronous: bool) -> None:
    def service() -> Service:
        return Service(fault=faults(fault), late=2)

    check_cell(service, "returned", asynchronous=asynchronous)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
def test_what_hangs_for_long_is_never_sent_again(asynchronous: bool) -> None:
    def service_that_stores_it_last() -> Service:
        return Service(fault=faults("hang and store late"), late=sys.maxsize)

    service = check_cell(service_that_stores_it_last, "MaybeSentError", asynchronous=asynchronous)
    assert sum(service.stored.values()) == 3


def send(client: Client, event: Any, options: RequestOptions | None = None) -> str:
    """Send an event; its id."""
    sent = sessions_events_send.sync(client, SESSION_ID, body={"events": [event]}, options=options)
    return (sent.data or [])[0].id


def faults(*names: str) -> Callable[[str, int], str]:
    """The fault of the first attempt, of the second, and so on; then none."""
    return lambda _, number: names[number] if number < len(names) else ""


@pytest.mark.parametrize("skew", [timedelta(days=-400), timedelta(0), timedelta(days=400)])
@pytest.mark.parametrize("dated", [True, False], ids=["dated", "undated"])
@pytest.mark.parametrize("lost", ["reset before reading", "store and reset"])
def test_an_older_message_that_looks_the_same(lost: str, dated: bool, skew: timedelta) -> None:
    """Whether it was sent a moment ago by the same client or long ago by another."""
    service = Service(fault=faults("", lost), skew=skew - timedelta(hours=1), dated=dated)
    service.add(SESSION_ID, message("go on"))
    service.skew += timedelta(hours=1)
    service.add(SESSION_ID, {"type": "session.status_running"})
    with running(service) as (_, client):
        sent = [send(client, message("go on")) for _ in range(2)]
    stored = [event["id"] for event in service.log().events if event["type"] == "user.message"]
    assert stored[1:] == sent


@pytest.mark.parametrize("lost", ["reset before reading", "store and reset"])
def test_others_send_at_the_same_time(lost: str) -> None:
    service = Service(fault=faults(lost))

    def interfere(_: str, __: int) -> None:
        service.add(SESSION_ID, message("me too"))

    service.on_list = interfere
    service.add(SESSION_ID, message("me first"))
    with running(service) as (_, client):
        sent = send(client, message("mine"))
    events = {event["id"]: event["content"][0]["text"] for event in service.log().events}
    assert events[sent] == "mine"
    assert list(events.values()).count("mine") == 1


@pytest.mark.parametrize(
    "lost", ["reset before reading", "store and reset", "500", "store and 500"]
)
def test_the_same_message_many_times_at_once(lost: str) -> None:
    """Each call gets an event of its own, or says that it cannot know."""
    service = Service(fault=lambda _, number: lost if number % 3 == 1 else "")

    async def run(client: Client) -> list[Any]:
        body: SendEventsRequestDict = {"events": [message("again")]}
        async with client:
            sends = [sessions_events_send.asyncio(client, SESSION_ID, body=body) for _ in range(15)]
            return [*await asyncio.gather(*sends, return_exceptions=True)]

    with running(service) as (_, client):
        outcomes = asyncio.run(run(client))
    ids = [outcome.data[0].id for outcome in outcomes if not isinstance(outcome, BaseException)]
    errors = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
    stored = {event["id"] for event in service.log().events}
    assert all(isinstance(error, MaybeSentError) for error in errors)
    assert set(ids) <= stored
    assert len(ids) <= len(stored) <= 15


MANNERS = {
    "two threads": Manner((False, False), same_words=True),
    "two event loops": Manner((True, True), same_words=True),
    "a thread and an event loop": Manner((False, True), same_words=True),
    "changed lists": Manner((False, True), changing=True),
}


@pytest.mark.parametrize("manner", MANNERS.values(), ids=MANNERS.keys())
@pytest.mark.parametrize("lost", ["store and reset", "reset before reading", "store and 500"])
def test_two_clients_at_once(lost: str, manner: Manner) -> None:
    """They share what is claimed; and what counts is what was sent, not what became of a list."""
    service = Service(fault=faults("503 hint 0", lost), queues=lost == "store and 500")
    outcomes = run_cell(service, sends=6, timeout=HUNG, manner=manner)
    kinds = check_truth(service, outcomes, same_words=manner.same_words)
    assert kinds["returned"] >= 6
    if not manner.same_words:
        assert kinds == {"returned": 12}


HISTORY = [message(f"message {number}") for number in range(20_000)]


@pytest.mark.parametrize("lost", ["reset before reading", "store and reset", "store and 504"])
@pytest.mark.parametrize("waiting_first", [False, True], ids=["waiting last", "waiting first"])
def test_a_long_history_is_not_read(lost: str, waiting_first: bool) -> None:
    service = Service(fault=faults(lost), queues=True, page_size=100, waiting_first=waiting_first)
    service.add_history(SESSION_ID, HISTORY, timedelta(hours=1))
    with running(service) as (_, client):
        assert send(client, message("new")) == service.log().waiting[0]["id"]
    assert len(service.log().waiting) == 1
    found_at_once = lost != "reset before reading" and not waiting_first
    assert len(service.lists) <= (1 if found_at_once else 8)


ODD_LISTS: dict[str, Any] = {
    "no id": {"data": [message("Hello")]},
    "no string": {"data": [{**message("Hello"), "id": 7, "processed_at": None}]},
    "an object": {"data": [{**message("Hello"), "id": {}, "processed_at": {}}]},
    "no time": {"data": [{**message("Hello"), "id": "sevt_1", "processed_at": "soon"}]},
    "no events": {},
    "null": None,
    "an array": [],
    "no array": {"data": "events"},
    "no page": {"data": [], "next_page": {"a": 1}},
    "goes round": {"data": [], "next_page": "A"},
}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize("body", ODD_LISTS.values(), ids=ODD_LISTS.keys())
def test_whatever_the_list_is_nothing_is_sent_twice(body: Any, asynchronous: bool) -> None:
    sent: list[str] = []

    async def handle(exchange: Exchange) -> bytes | None:
        if exchange.request.method == "POST":
            sent.append("once")
            exchange.reset()
            return None
        if "page=A" in exchange.request.target:
            return answer({"data": [], "next_page": "B"})
        return answer(body)

    with Server(handle) as server, Client("key", base_url=server.url, timeout=PATIENT) as client:
        if asynchronous:

            async def run() -> None:
                async with client:
                    await client.aio.sessions.events.send(SESSION_ID, events=[message("Hello")])

            with pytest.raises(MaybeSentError):
                asyncio.run(run())
        else:
            with pytest.raises(MaybeSentError):
                send(client, message("Hello"))
    assert sent == ["once"]


def test_several_events_in_one_request() -> None:
    service = Service(fault=faults("store and reset"), page_size=1)
    events = [message("one"), message("two"), message("one")]
    with running(service) as (_, client):
        sent = client.sessions.events.send(SESSION_ID, events=events)
    assert [event.id for event in sent.data or []] == [e["id"] for e in service.log().events]
    assert len(service.log().events) == 3


def test_answers_to_tool_calls_are_known_by_the_call() -> None:
    service = Service(fault=faults("store and reset"))
    result: Event = {"type": "user.custom_tool_result", "custom_tool_use_id": "sevt_9"}
    with running(service) as (_, client):
        assert send(client, result) == "sevt_000001"


def test_a_lag_of_the_list_is_waited_out() -> None:
    service = Service(fault=faults("store and reset"), lag=1)
    service.on_list = lambda _, number: setattr(service, "lag", 0) if number == 3 else None
    with running(service) as (_, client):
        assert send(client, message("late to show")) == "sevt_000001"
    assert service.attempts.total() == 1


def test_nothing_more_is_asked_when_all_goes_well() -> None:
    service = Service()
    with running(service) as (_, client):
        for _ in range(5):
            send(client, message("hello"))
    assert not service.lists


def test_a_list_that_cannot_be_had_leaves_it_open() -> None:
    service = Service(fault=faults("store and reset"))

    def gone(_: str, __: int) -> None:
        raise ConnectionError

    service.before_list = gone
    with running(service) as (_, client), pytest.raises(MaybeSentError) as caught:
        send(client, message("?"), options_for("?", HUNG))
    assert isinstance(caught.value.__cause__, APIConnectionError)
    assert isinstance(caught.value.attempts[0], APIConnectionError)
    assert caught.value.session_id


def test_creating_is_never_repeated_in_doubt() -> None:
    created: list[str] = []

    async def create_and_reset(exchange: Any) -> None:
        await exchange.body()
        created.append("session")
        exchange.reset()

    body: CreateSessionRequestDict = {"agent": "agent_1", "environment_id": "env_1"}
    with (
        Server(create_and_reset, reads_bodies=False) as server,
        Client("key", base_url=server.url, timeout=PATIENT) as client,
        pytest.raises(APIConnectionError, match="look with `sessions_list`"),
    ):
        sessions_create.sync(client, body=body)
    assert created == ["session"]

"""The same against the emulator, which behaves as the service is documented to."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from agentsessions import Client
from agentsessions_emulator import Emulator
from tests.reliability.service import message
from tests.support.waiting import PATIENT

FAULTS: list[dict[str, Any]] = [
    {"type": "reset", "when": "before_read"},
    {"type": "reset", "when": "before_commit"},
    {"type": "reset", "when": "after_commit"},
    {"type": "status", "status": 500},
    {"type": "status", "status": 500, "commit": True},
    {"type": "status", "status": 502, "commit": True},
    {"type": "status", "status": 504, "commit": True},
    {"type": "status", "status": 529},
    {"type": "truncate", "bytes": 20},
]
CUTS: list[dict[str, Any]] = [
    {"type": "cut", "events": 0},
    {"type": "cut", "events": 2, "bytes": 30},
    {"type": "cut", "events": 1, "how": "eof"},
    {"type": "cut", "events": 3, "how": "close"},
    {"type": "duplicate", "events": 0},
    {"type": "frame", "events": 2},
    {"type": "error_event", "events": 2},
    {"type": "status", "status": 503},
]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    emulator.reset()
    with Client("key", base_url=emulator.url, timeout=PATIENT) as client:
        yield client


def new_session(client: Client) -> str:
    agent = client.agents.create(name="Echo", model="claude-opus-4-8")
    environment = client.environments.create(name="Sandbox")
    return client.sessions.create(agent=agent.id, environment_id=environment.id).id


def history(client: Client, session_id: str) -> list[str]:
    """The ids of everything that has happened."""
    return [event.id for event in client.sessions.events.list(session_id)]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: "-".join(map(str, fault.values())))
def test_a_turn_is_begun_once(emulator: Emulator, client: Client, fault: Any) -> None:
    session_id = new_session(client)
    emulator.faults.add(fault, operation="sessions_events_send", nth=2)
    for _ in range(2):
        client.sessions.events.send(session_id, events=[message("Hello")])
    events = list(client.sessions.events.list(session_id))
    assert [event.type for event in events].count("user.message") == 2


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
def test_a_turn_is_followed_through_all_faults(
    emulator: Emulator, client: Client, asynchronous: bool
) -> None:
    session_id = new_session(client)
    for fault in CUTS:
        emulator.faults.add(fault, operation="sessions_events_stream")
    emulator.faults.add({"type": "status", "status": 503}, operation="sessions_events_list", nth=3)
    client.sessions.events.send(session_id, events=[message("Hello")])
    if asynchronous:

        async def listen() -> list[Any]:
            async with client.aio.sessions.events.follow(session_id) as events:
                heard = [event async for event in events]
            await client.aclose()
            return heard

        heard = asyncio.run(listen())
        client = Client("key", base_url=emulator.url, timeout=PATIENT)
    else:
        heard = list(client.sessions.events.follow(session_id))
    assert heard[-1].type == "session.status_idle"
    assert [event.id for event in heard] == history(client, session_id)
    client.close()


def test_turn_by_turn(client: Client) -> None:
    """Each follow goes on after the one before, and ends with its own turn."""
    session_id = new_session(client)
    last: str | None = None
    heard: list[str] = []
    for number in range(3):
        client.sessions.events.send(session_id, events=[message(f"Message {number}")])
        with client.sessions.events.follow(session_id, after=last) as events:
            kinds = [(event.type, event.id) for event in events]
            last = events.last_event_id
        assert [kind for kind, _ in kinds].count("session.status_idle") == 1
        heard += [id for _, id in kinds]
    assert heard == history(client, session_id)


def test_a_thread_is_followed(client: Client) -> None:
    session_id = new_session(client)
    client.sessions.events.send(session_id, events=[message("Hello")])
    list(client.sessions.events.follow(session_id))
    (thread,) = list(client.sessions.threads.list(session_id))
    heard = list(client.sessions.threads.events.follow(session_id, thread.id))
    listed = client.sessions.threads.events.list(session_id, thread.id)
    assert [event.id for event in heard] == [event.id for event in listed]
    assert heard[-1].type == "session.thread_status_idle"

"""What decoding and calling costs, counted in Python function calls and in bytes."""

import json
from collections.abc import Iterator

import pytest

from agentsessions import Client, Headers
from agentsessions.api import sessions_events_stream, sessions_list, sessions_retrieve
from agentsessions.core.response.returns import HeldBy
from agentsessions.core.response.streams import EventReader
from agentsessions.managed_agents.service import MANAGED_AGENTS
from agentsessions.models import SessionEventPage, SessionPage
from agentsessions.models.stream_event import decode_stream_event
from benchmarks import payloads
from tests.performance.counting import count_calls, held_bytes, is_within
from tests.support.replies import answer
from tests.support.server import Server

EVENTS = 420  # ten of each type
DECODE = "Look at templates/object.jinja and core/serialization/decoding.py for further calls."
STREAM = "Look at EventReader.read and SseDecoder for functions called for each frame."
CALL = "Look at render, Attempts and the transport for functions called for each request."
MEMORY = "Look for attributes without slots and for copies of what was read."


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        server.handler = answer(payloads.session())
        yield server


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    with Client("key", base_url=server.url) as client:
        yield client


def test_decode_events() -> None:
    page = json.loads(payloads.events(EVENTS))
    calls = count_calls(lambda: SessionEventPage.from_dict(page))
    is_within(calls.ours / EVENTS, 3.5, "calls for each event of a page", DECODE)


def test_decode_sessions() -> None:
    page = json.loads(payloads.sessions(10))
    calls = count_calls(lambda: SessionPage.from_dict(page))
    is_within(calls.ours / 10, 41, "calls for each session of a page", DECODE)


def test_read_a_stream() -> None:
    body = b"".join(payloads.frames(EVENTS))
    operation = sessions_events_stream.OPERATION
    context = HeldBy(operation, MANAGED_AGENTS, Headers(), note=print)

    def read() -> None:
        reader = EventReader(decode_stream_event, context)
        assert len(list(reader.read(body))) == EVENTS

    is_within(count_calls(read).ours / EVENTS, 8, "calls for each event of a stream", STREAM)


def test_one_call(client: Client) -> None:
    calls = count_calls(lambda: sessions_retrieve.sync(client, "sesn_01"))
    is_within(calls.ours, 100, "calls of the SDK for one retrieve", CALL)
    assert not calls.of("httpx/_client.py"), "A plain client has no need of httpx.Client. " + CALL
    assert not calls.of("httpx/_decoders.py"), "A plain body needs no decoder. " + CALL


def test_a_page_costs_no_more_calls_than_its_items(client: Client, server: Server) -> None:
    server.handler = answer(payloads.sessions(1))
    one = count_calls(lambda: sessions_list.sync(client)).ours
    server.handler = answer(payloads.sessions(11))
    eleven = count_calls(lambda: sessions_list.sync(client)).ours
    is_within((eleven - one) / 10, 41, "calls for each further session of a list", DECODE)


def test_hold_events() -> None:
    body = payloads.events(EVENTS)
    raw = held_bytes(lambda: json.loads(body))
    decoded = held_bytes(lambda: SessionEventPage.from_dict(json.loads(body)))
    is_within(decoded / raw, 1.35, "memory of decoded events to that of plain JSON", MEMORY)

"""Requests that reach the emulator without a socket: by its transport, and by its application."""

import asyncio
from collections.abc import Iterator

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient
from starlette.types import Message, Scope

from agentsessions import APIConnectionError, Client
from agentsessions.models import Session
from agentsessions_emulator import Emulator
from tests.emulator.support import HEADERS
from tests.support.fixtures import recorder as recorder
from tests.support.waiting import HUNG, wait_until


@pytest.fixture(scope="module")
def _running() -> Iterator[Emulator]:
    with Emulator(port=None) as emulator:
        yield emulator


@pytest.fixture
def emulator(_running: Emulator) -> Emulator:
    _running.reset()
    return _running


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    http = httpx.Client(transport=emulator.transport, timeout=HUNG)
    async_http = httpx.AsyncClient(transport=emulator.transport, timeout=HUNG)
    with (
        http,
        Client(
            "any", base_url=emulator.url, http_client=http, async_http_client=async_http
        ) as client,
    ):
        yield client


@pytest.fixture
def session(client: Client) -> Session:
    agent = client.agents.create(name="Clerk", model="claude-opus-4-8")
    environment = client.environments.create(name="Office")
    return client.sessions.create(agent=agent.id, environment_id=environment.id)


def test_runs_and_streams(client: Client, session: Session, emulator: Emulator) -> None:
    assert client.sessions.run(session.id, "Hello").text == "Hello"
    with client.sessions.events.stream(session.id) as stream:
        emulator.inject(session.id, {"type": "agent.sang"})
        assert next(stream).to_dict()["type"] == "agent.sang"
        assert emulator.open_streams == 1
    wait_until(lambda: emulator.open_streams == 0)


async def test_runs_and_streams_with_asyncio(
    client: Client, session: Session, emulator: Emulator
) -> None:
    assert (await client.aio.sessions.run(session.id, "Hello")).text == "Hello"
    async with await client.aio.sessions.events.stream(session.id) as stream:
        emulator.inject(session.id, {"type": "agent.sang"})
        assert (await anext(stream)).to_dict()["type"] == "agent.sang"
    wait_until(lambda: emulator.open_streams == 0)


def test_files_go_up(client: Client) -> None:
    content = bytes(range(256)) * 5000
    assert client.files.upload(file=("data.bin", content)).size_bytes == len(content)


@pytest.mark.parametrize("when", ["before_read", "before_commit", "after_commit"])
def test_connections_break(client: Client, session: Session, emulator: Emulator, when: str) -> None:
    broken = {"type": "reset", "when": when}
    emulator.faults.add(broken, operation="sessions_events_send")
    assert client.sessions.run(session.id, "Hello").text == "Hello"
    sent = client.sessions.events.list(session.id, types=["user.message"])
    assert len([*sent]) == 1


@pytest.mark.parametrize("how", ["eof", "close", "reset"])
async def test_streams_are_cut(
    client: Client, session: Session, emulator: Emulator, how: str
) -> None:
    cut = {"type": "cut", "events": 3, "bytes": 10, "how": how}
    emulator.faults.add(cut, operation="sessions_events_stream", times=2)
    assert client.sessions.run(session.id, "One").text == "One"
    assert (await client.aio.sessions.run(session.id, "Two")).text == "Two"


def test_an_answer_that_does_not_come(emulator: Emulator) -> None:
    emulator.faults.add({"type": "delay"}, operation="agents_list", times=9)
    http = httpx.Client(transport=emulator.transport, timeout=0.01)
    with pytest.raises(httpx.ReadTimeout):
        http.get(f"{emulator.url}/v1/agents", headers=HEADERS)


async def test_a_request_can_be_cancelled(emulator: Emulator) -> None:
    emulator.faults.add({"type": "delay"}, operation="agents_list", times=9)
    async with httpx.AsyncClient(transport=emulator.transport, headers=HEADERS) as http:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await http.get(f"{emulator.url}/v1/agents")


def test_streams_end_with_the_emulator() -> None:
    with Emulator(port=None) as emulator:
        http = httpx.Client(transport=emulator.transport)
        client = Client("any", base_url=emulator.url, http_client=http, max_retries=0)
        agent = client.agents.create(name="Clerk", model="claude-opus-4-8")
        environment = client.environments.create(name="Office")
        session = client.sessions.create(agent=agent.id, environment_id=environment.id)
        stream = client.sessions.events.stream(session.id)
    assert [*stream] == []
    with pytest.raises(APIConnectionError, match="does not run"):
        client.agents.list()


async def test_the_application_serves_any_asgi_client(emulator: Emulator) -> None:
    transport = httpx.ASGITransport(app=emulator.app)
    async with httpx.AsyncClient(transport=transport, headers=HEADERS) as http:
        listed = await http.get(f"{emulator.url}/v1/agents", params={"limit": 3})
        assert (listed.status_code, listed.json()["data"]) == (200, [])
        emulator.faults.add({"type": "reset", "when": "before_commit"})
        with pytest.raises(ConnectionResetError):
            await http.get(f"{emulator.url}/v1/agents")
        emulator.faults.add({"type": "delay"})
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await http.get(f"{emulator.url}/v1/agents")


def test_it_is_mounted_in_a_larger_application(emulator: Emulator) -> None:
    larger = Starlette(routes=[Mount("/agents", app=emulator.app)])
    with TestClient(larger) as http, TestClient(emulator.app) as alone:
        assert http.get("/agents/v1/agents", headers=HEADERS).json()["data"] == []
        assert http.get("/agents/v1/nowhere", headers=HEADERS).status_code == 404
        assert alone.get("/v1/agents", headers=HEADERS).json()["data"] == []
    assert {request.path for request in emulator.requests} == {"/v1/agents", "/v1/nowhere"}


@pytest.mark.parametrize(
    ("page", "is_own"),
    [
        ("http://localhost:8000", True),
        ("http://localhost:3000", False),
        ("http://evil.example", False),
    ],
)
def test_pages_of_the_larger_application_may_ask(
    emulator: Emulator, page: str, is_own: bool
) -> None:
    larger = Starlette(routes=[Mount("/agents", app=emulator.app)])
    with TestClient(larger, base_url="http://localhost:8000") as http:
        reset = http.post("/agents/_emulator/reset", headers={"origin": page})
        assert reset.status_code == (200 if is_own else 403)
    with TestClient(larger, base_url="http://evil.example") as http:  # a name that was rebound
        reset = http.post("/agents/_emulator/reset", headers={"origin": "http://evil.example"})
        assert reset.status_code == 403


async def test_events_reach_a_server_around_it(emulator: Emulator, session: Session) -> None:
    """By ASGI itself, as a server does it: the stream comes piece by piece."""
    pieces: asyncio.Queue[bytes] = asyncio.Queue()
    gone = asyncio.Event()
    requests: list[Message] = [{"type": "http.request"}]

    async def receive() -> Message:
        if requests:
            return requests.pop()
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        pieces.put_nowait(message.get("body", b""))

    path = f"/v1/sessions/{session.id}/events/stream"
    headers = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
    scope: Scope = {"type": "http", "method": "GET", "path": path, "headers": headers}
    scope = {
        **scope,
        "query_string": b"",
        "asgi": {"version": "3.0"},
        "client": None,
        "server": None,
    }
    serving = asyncio.ensure_future(emulator.app(scope, receive, send))
    assert await pieces.get() == b""  # the head of the answer
    emulator.inject(session.id, {"type": "agent.sang"})
    assert b"agent.sang" in await pieces.get()
    gone.set()
    await serving

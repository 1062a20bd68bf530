"""Many streams, follows and calls that begin at the same moment, in one event loop."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from typing import Any

import pytest
from attrs import evolve

from agentsessions import APIConnectionError, APITimeoutError, Client, RequestOptions
from agentsessions.api import agents_retrieve, sessions_events_stream
from agentsessions.core.binding.bind import engine_of
from agentsessions.runtime.engine import HttpEngine
from agentsessions.runtime.pool import CALLS_AT_ONCE, CONNECTING_AT_ONCE, Pool
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, MESSAGE, STREAM_HEAD, answer, frames
from tests.support.server import Server
from tests.support.waiting import HUNG, PATIENT

ONCE = RequestOptions(max_retries=0)
PAGE = {"data": [MESSAGE], "next_page": None}


def pool_of(client: Client) -> Pool[Any]:
    """The connections of this event loop."""
    engine = engine_of(client)
    assert isinstance(engine, HttpEngine)
    senders = engine.shared.connections.awaited
    assert senders is not None
    sender = senders.current()
    assert sender is not None
    return sender.pool


async def test_a_follow_waits_in_line_for_as_long_as_it_takes(server: Server) -> None:
    """Other calls are told after a while that no connection became free."""
    released = asyncio.Event()

    async def handle(exchange: Exchange) -> bytes | None:
        path = exchange.request.path
        if path.endswith("/stream"):
            await exchange.send(STREAM_HEAD)
            await exchange.gone()
            exchange.close()
            return None
        if path.endswith("/events"):
            return answer(PAGE)
        await released.wait()
        return answer(AGENT)

    async def release() -> None:
        released.set()

    server.handler = handle
    hasty = evolve(PATIENT, pool=1e-6)
    async with Client("sk-test-key", base_url=server.url, timeout=hasty) as client:
        calls = [
            asyncio.create_task(agents_retrieve.asyncio(client, "agent_01"))
            for _ in range(CALLS_AT_ONCE)
        ]
        await asyncio.to_thread(server.wait_for_requests, CALLS_AT_ONCE)
        follow = client.aio.sessions.events.follow("sesn_01")
        first = asyncio.ensure_future(anext(follow))
        while not pool_of(client).slots._waiting:  # noqa: ASYNC110  # no event tells of it
            await asyncio.sleep(0)
        for _ in range(100):
            await asyncio.sleep(0)
        server.run(release())
        assert (await first).id == MESSAGE["id"]
        await asyncio.gather(*calls)
        await follow.aclose()
    opened = [request for request in server.requests if request.path.endswith("/stream")]
    assert len(opened) == 1


async def test_streams_take_turns_to_connect(
    server: Server, client: PatientClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thousands that connected at once would leave each other no time to do it."""
    loop = asyncio.get_running_loop()
    create_connection = loop.create_connection
    connecting, most = 0, 0

    async def counted(*arguments: Any, **options: Any) -> Any:
        nonlocal connecting, most
        connecting += 1
        most = max(most, connecting)
        for _ in range(10):
            await asyncio.sleep(0)
        made = await create_connection(*arguments, **options)
        connecting -= 1
        return made

    monkeypatch.setattr(loop, "create_connection", counted)
    server.handler = frames(MESSAGE)
    openings = (
        sessions_events_stream.asyncio(client, "sesn_01") for _ in range(CONNECTING_AT_ONCE + 20)
    )
    for stream in await asyncio.gather(*openings):
        await stream.aclose()
    assert most == CONNECTING_AT_ONCE


async def test_a_turn_to_connect_ends_before_the_response_begins(
    server: Server, client: PatientClient
) -> None:
    """A service may send the head of a stream with its first event."""
    streams, together = CONNECTING_AT_ONCE + 5, asyncio.Event()

    async def begin_together(_: Exchange) -> bytes:
        if len(server.requests) == streams:
            together.set()
        await together.wait()
        return frames(MESSAGE)

    server.handler = begin_together
    openings = (sessions_events_stream.asyncio(client, "sesn_01") for _ in range(streams))
    for stream in await asyncio.gather(*openings):
        await stream.aclose()


async def test_a_turn_to_connect_is_never_lost(server: Server, client: PatientClient) -> None:
    """Whether connecting fails or is cancelled."""

    async def open_stream(to: Client) -> None:
        await (await sessions_events_stream.asyncio(to, "sesn_01", options=ONCE)).aclose()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        nobody = f"http://127.0.0.1:{listening.getsockname()[1]}"
    async with PatientClient("sk-test-key", base_url=nobody) as unheard:
        for _ in range(CONNECTING_AT_ONCE + 1):
            with pytest.raises(APIConnectionError, match="no connection could be made"):
                await open_stream(unheard)
        assert pool_of(unheard).turns.free == CONNECTING_AT_ONCE
    server.handler = frames(MESSAGE)
    await open_stream(client)
    for turns in range(CONNECTING_AT_ONCE + 1):
        task = asyncio.create_task(open_stream(client))
        for _ in range(turns % 10):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    assert pool_of(client).turns.free == CONNECTING_AT_ONCE


@pytest.mark.parametrize(("held_up_for", "connections"), [(2.0, 2), (1.05, 1)])
async def test_a_loop_that_is_held_up_is_no_slow_network(
    server: Server,
    client: PatientClient,
    monkeypatch: pytest.MonkeyPatch,
    held_up_for: float,
    connections: int,
) -> None:
    """The time to connect starts once more if it ran out while nobody could look."""
    loop = asyncio.get_running_loop()
    create_connection, now, passed, made = loop.create_connection, loop.time, 0.0, 0

    async def hold_up_once(*arguments: Any, **options: Any) -> Any:
        nonlocal passed, made
        made += 1
        if made == 1:
            passed = held_up_for * HUNG
            await asyncio.Event().wait()
        return await create_connection(*arguments, **options)

    monkeypatch.setattr(loop, "time", lambda: now() + passed)
    monkeypatch.setattr(loop, "create_connection", hold_up_once)
    server.handler = frames(MESSAGE)
    try:
        await (await sessions_events_stream.asyncio(client, "sesn_01", options=ONCE)).aclose()
    except APITimeoutError:
        assert connections == 1
    assert made == connections

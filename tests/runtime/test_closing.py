"""Closing, by whomever: all waiting on what was closed ends, and is told so."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack
from typing import Any

import httpx
import pytest

from agentsessions import Client
from agentsessions.runtime.pool import Slot
from agentsessions.testing import set_testing
from tests.support.clients import PatientClient
from tests.support.replies import AGENT, answer, held, silent
from tests.support.server import Server

CLOSED = "this client is closed"


class Thread:
    """A thread that runs something, and what that raised."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._error: BaseException | None = None
        self._work = work
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def join(self) -> None:
        """Wait for its end, and raise what it raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        try:
            self._work()
        except BaseException as error:  # noqa: BLE001  # raised where it is joined
            self._error = error


@pytest.fixture(params=["own", "supplied"])
def any_client(request: pytest.FixtureRequest, server: Server) -> Iterator[PatientClient]:
    """A client with connections of its own, and one with a client of httpx."""
    with ExitStack() as opened:
        supplied: dict[str, Any] = {}
        if request.param == "supplied":
            supplied["http_client"] = opened.enter_context(httpx.Client())
        yield opened.enter_context(PatientClient("sk-1", base_url=server.url, **supplied))


# Threads


def test_closing_a_stream_wakes_its_reader(server: Server, any_client: PatientClient) -> None:
    server.handler = held
    stream = any_client.sessions.events.stream("sesn_01")
    next(stream)
    reader = Thread(lambda: next(stream))
    stream.close()
    with pytest.raises(RuntimeError, match="this stream of sessions_events_stream is closed"):
        reader.join()
    server.wait_for_no_connections()


def test_closing_the_client_wakes_readers_of_streams(
    server: Server, any_client: PatientClient
) -> None:
    server.handler = held
    stream = any_client.sessions.events.stream("sesn_01")
    next(stream)
    reader = Thread(lambda: next(stream))
    any_client.close()
    with pytest.raises(RuntimeError, match=CLOSED):
        reader.join()
    server.wait_for_no_connections()


def test_closing_the_client_ends_follows(server: Server, any_client: PatientClient) -> None:
    """It is no interruption, after which a follow would connect again."""

    def reply(exchange: Any) -> Any:
        if exchange.request.path.endswith("/stream"):
            return held(exchange)
        return answer({"data": [], "next_page": None})

    server.handler = reply
    follow = any_client.sessions.events.follow("sesn_01")
    reader = Thread(lambda: list(follow))
    server.wait_for_requests(2)
    any_client.close()
    with pytest.raises(RuntimeError, match="closed"):
        reader.join()


def test_closing_the_client_ends_calls(server: Server, client: PatientClient) -> None:
    server.handler = silent
    call = Thread(lambda: client.agents.retrieve("agent_01"))
    server.wait_for_requests(1)
    client.close()
    with pytest.raises(RuntimeError, match=CLOSED):
        call.join()
    server.wait_for_no_connections()


def test_closing_the_client_ends_the_wait_for_a_slot(server: Server, client: PatientClient) -> None:
    server.handler = silent
    calls = [Thread(lambda: client.agents.retrieve("agent_01")) for _ in range(101)]
    server.wait_for_requests(100)
    client.close()
    for call in calls:
        with pytest.raises(RuntimeError, match=CLOSED):
            call.join()


def test_closing_the_client_ends_pauses(server: Server, client: PatientClient) -> None:
    set_testing(False)
    server.handler = answer(b"", 503, {"retry-after": "100"})
    call = Thread(lambda: client.agents.retrieve("agent_01"))
    server.wait_for_requests(1)
    client.close()
    with pytest.raises(RuntimeError, match=CLOSED):
        call.join()


def test_a_download_is_closed_by_another_thread(server: Server, client: PatientClient) -> None:
    async def half(exchange: Any) -> None:
        await exchange.send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf")
        await exchange.gone()
        exchange.close()

    server.handler = half
    pieces = iter(client.files.download("file_01"))
    assert next(pieces) == b"half"
    reader = Thread(lambda: next(pieces))
    client.close()
    with pytest.raises(RuntimeError, match=CLOSED):
        reader.join()
    server.wait_for_no_connections()


# asyncio


async def first_event(stream: Any) -> Any:
    return await anext(stream)


@pytest.fixture(params=["own", "supplied"])
async def any_aclient(request: pytest.FixtureRequest, server: Server) -> Any:
    async with AsyncExitStack() as opened:
        supplied: dict[str, Any] = {}
        if request.param == "supplied":
            given = await opened.enter_async_context(httpx.AsyncClient())
            supplied["async_http_client"] = given
        client = PatientClient("sk-1", base_url=server.url, **supplied)
        yield await opened.enter_async_context(client)


async def reading(stream: Any) -> asyncio.Task[Any]:
    """A task that waits for the next event."""
    task = asyncio.create_task(first_event(stream))
    for _ in range(5):
        await asyncio.sleep(0)
    return task


async def close_stream(stream: Any, client: Client) -> None:
    del client
    await stream.aclose()


async def close_client(stream: Any, client: Client) -> None:
    del stream
    await client.aclose()


async def close_client_in_a_thread(stream: Any, client: Client) -> None:
    del stream
    await asyncio.to_thread(client.close)


@pytest.mark.parametrize("close", [close_stream, close_client, close_client_in_a_thread])
async def test_closing_wakes_the_task_that_reads(
    server: Server, any_aclient: PatientClient, close: Callable[[Any, Client], Awaitable[None]]
) -> None:
    server.handler = held
    stream = await any_aclient.aio.sessions.events.stream("sesn_01")
    await anext(stream)
    reader = await reading(stream)
    await close(stream, any_aclient)
    with pytest.raises(RuntimeError, match="closed"):
        await reader
    await asyncio.to_thread(server.wait_for_no_connections)


async def test_closing_ends_calls_of_tasks(server: Server, client: PatientClient) -> None:
    server.handler = silent
    calls = [asyncio.create_task(client.aio.agents.retrieve("agent_01")) for _ in range(101)]
    await asyncio.to_thread(server.wait_for_requests, 100)
    await client.aclose()
    for call in calls:
        with pytest.raises(RuntimeError, match=CLOSED):
            await call
    await asyncio.to_thread(server.wait_for_no_connections)


async def test_closing_ends_pauses_of_tasks(server: Server, client: PatientClient) -> None:
    set_testing(False)
    server.handler = answer(b"", 503, {"retry-after": "100"})
    call = asyncio.create_task(client.aio.agents.retrieve("agent_01"))
    await asyncio.to_thread(server.wait_for_requests, 1)
    await asyncio.to_thread(client.close)
    with pytest.raises(RuntimeError, match=CLOSED):
        await call


# Closing inside of what must not wait


def test_a_finalizer_may_close_anything_anywhere(server: Server, client: PatientClient) -> None:
    """The garbage collector may run inside of the SDK's own work, and close streams there."""
    server.handler = held
    streams = [client.sessions.events.stream("sesn_01") for _ in range(5)]
    server.handler = answer(AGENT)
    blocking = client._shared.connections.blocking
    assert blocking is not None
    slots = blocking.pool.slots
    taken = [slots.take() for _ in range(100)]

    class Closing:
        def __del__(self) -> None:
            streams.pop().close()
            taken.pop()

    class Waiting:
        slot: Slot | None = None

        def wake(self) -> None:
            Closing()  # as the collector might, while a slot is handed over

    slots.join(Waiting())
    del taken[50:]
    assert client.agents.retrieve("agent_01").id == "agent_01"
    assert len(streams) == 4


# Event loops


def test_nothing_is_kept_for_a_closed_loop(server: Server, client: PatientClient) -> None:
    """However it was closed: here without telling anybody."""

    def run_and_close() -> None:
        loop = asyncio.new_event_loop()
        loop.run_until_complete(client.aio.agents.retrieve("agent_01"))
        loop.close()

    with warnings.catch_warnings(action="ignore", category=ResourceWarning):  # by asyncio
        for _ in range(3):
            run_and_close()
        client.agents.retrieve("agent_01")
        gc.collect()
    senders = client._shared.connections.awaited
    assert senders is not None
    assert not senders.entries
    server.wait_for_at_most(1)

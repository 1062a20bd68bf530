"""Whatever is cancelled or interrupted, and when: no slot and no connection is lost."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import random
import signal
import ssl
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import httpx
import pytest

from agentsessions import APIConnectionError, APIError
from agentsessions.runtime.pool import CALLS_AT_ONCE
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, answer
from tests.support.server import Server

ANSWER = answer(AGENT)


def pools(client: PatientClient) -> Iterator[Any]:
    """The pools of both sides."""
    connections = client._shared.connections
    if connections.blocking is not None:
        yield connections.blocking.pool
    if connections.awaited is not None:
        for sender, _ in connections.awaited.entries.values():
            yield sender.pool


def nothing_is_lost(client: PatientClient, server: Server) -> None:
    """All slots are free, and every open connection is one that waits for its next request."""
    gc.collect()
    idle = 0
    for pool in pools(client):
        assert pool.slots.free == CALLS_AT_ONCE
        assert not pool._exchanges
        idle += pool.idle
    server.wait_for_at_most(idle)


async def call_for(client: PatientClient, seconds: float) -> bool:
    """Whether a call was answered within so many seconds."""
    try:
        await asyncio.wait_for(client.aio.agents.retrieve("agent_01"), seconds)
    except TimeoutError:
        return False
    return True


@pytest.mark.parametrize(
    ("calls", "workers"),
    [(300, 30), pytest.param(10_000, 150, marks=pytest.mark.stress)],
)
async def test_calls_that_are_cut_short_about_when_they_are_answered(
    server: Server, client: PatientClient, calls: int, workers: int
) -> None:
    """Each ends at another point: waiting, connecting, sending, reading, and while it is closed."""
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    chance = random.Random(seed)

    async def slow(_: Exchange) -> bytes:
        await asyncio.sleep(chance.random() * 0.01)
        return ANSWER

    server.handler = slow
    left = iter(range(calls))
    async with client:

        async def work() -> None:
            for _ in left:
                await call_for(client, chance.random() * 0.03)

        await asyncio.gather(*(work() for _ in range(workers)))
        server.handler = ANSWER
        assert (await client.aio.agents.retrieve("agent_01")).id == "agent_01"
        await asyncio.to_thread(nothing_is_lost, client, server)


@pytest.mark.parametrize("calls", [50, pytest.param(1000, marks=pytest.mark.stress)])
async def test_calls_that_are_cancelled_at_each_step(
    server: Server, client: PatientClient, calls: int
) -> None:
    """Cancelled after one turn of the event loop, after two, and so on, to the very end."""
    async with client:
        for turns in range(calls):
            task = asyncio.create_task(client.aio.agents.retrieve("agent_01"))
            for _ in range(turns % 40):
                await asyncio.sleep(0)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                assert (await task).id == "agent_01"
        assert (await client.aio.agents.retrieve("agent_01")).id == "agent_01"
        await asyncio.to_thread(nothing_is_lost, client, server)


class Interrupt(BaseException):
    """What the handler of a signal raises."""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no timers by signals")
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # of connecting, by the library
@pytest.mark.parametrize("calls", [150, pytest.param(5000, marks=pytest.mark.stress)])
def test_threads_that_are_interrupted(server: Server, client: PatientClient, calls: int) -> None:
    """By a signal, at any bytecode."""
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    client.agents.retrieve("agent_01")

    def interrupt(*_: object) -> None:
        raise Interrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        for _ in range(calls):
            try:
                signal.setitimer(signal.ITIMER_REAL, 0.0001 + chance.random() * 0.006)
                client.agents.retrieve("agent_01")
                signal.setitimer(signal.ITIMER_REAL, 0)
            except Interrupt:
                pass
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert client.agents.retrieve("agent_01").id == "agent_01"
    nothing_is_lost(client, server)


def test_more_threads_than_slots(server: Server, client: PatientClient) -> None:
    """They wait for each other, and each gets its answer."""
    answered: list[str] = []

    def work() -> None:
        answered.append(client.agents.retrieve("agent_01").id)

    threads = [threading.Thread(target=work) for _ in range(150)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answered == ["agent_01"] * 150
    assert server.connections <= CALLS_AT_ONCE
    nothing_is_lost(client, server)


# What httpx lets through

BELOW = [
    ssl.SSLError(1, "wrong version number"),
    ssl.SSLEOFError(8, "EOF occurred in violation of protocol"),
    OSError(113, "no route to host"),
    UnicodeError("label too long"),
    RuntimeError("unable to perform operation: the handler is closed"),
    EOFError(),
    anyio.BrokenResourceError(),
    anyio.ClosedResourceError(),
    anyio.EndOfStream(),
    anyio.BusyResourceError("reading from"),
    httpx.StreamClosed(),
    httpx.LocalProtocolError("too many"),
]


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{"
        raise self._error


@pytest.mark.parametrize("error", BELOW, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("when", ["sending", "reading"])
async def test_whatever_breaks_is_an_error_of_the_sdk(
    monkeypatch: pytest.MonkeyPatch, error: Exception, when: str
) -> None:
    def reply(*_: object) -> httpx.Response:
        if when == "sending":
            raise error
        return httpx.Response(200, stream=Breaking(error))

    async def areply(*_: object) -> httpx.Response:
        return reply()

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", reply)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", areply)
    async with PatientClient("sk-1", base_url="http://127.0.0.1:9", max_retries=0) as client:
        for call in (client.agents.retrieve, client.files.download):
            with pytest.raises(APIConnectionError):
                read(call("agent_01"))
        for acall in (client.aio.agents.retrieve, client.aio.files.download):
            with pytest.raises(APIConnectionError):
                await aread(await acall("agent_01"))
        for pool in pools(client):
            assert pool.slots.free == CALLS_AT_ONCE


def read(found: Any) -> None:
    if hasattr(found, "read"):
        found.read()


async def aread(found: Any) -> None:
    if hasattr(found, "read"):
        await found.read()


async def test_a_host_that_no_resolver_takes(client: PatientClient) -> None:
    for host in ("xn--a.example", "host_with_nobody.invalid"):
        broken = client.with_options(
            base_url=f"http://{host}", allow_insecure_http=True, max_retries=0
        )
        with pytest.raises(APIError):
            broken.agents.retrieve("agent_01")
        with pytest.raises(APIError):
            await broken.aio.agents.retrieve("agent_01")

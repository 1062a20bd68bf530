"""Whoever closes something ends all waiting on it, at once, and those who waited are told so."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

from agentsessions import Client, ClosedError, StreamInterruptedError
from agentsessions.api import agents_list, files_download, sessions_events_stream
from agentsessions.testing import set_testing
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.fixtures import (
    client as client,
    hygiene as hygiene,
    plain_environment as plain_environment,
    recorder as recorder,
    server as server,
)
from tests.support.replies import AGENT, answer, head, held, silent
from tests.support.server import Server
from tests.support.waiting import wait_until

BUSY = answer(b"", 503, {"retry-after": "100"})


async def half_a_file(exchange: Exchange) -> None:
    await exchange.send(head(200, {"content-length": "1000"}) + b"half")
    await exchange.gone()
    exchange.close()


async def stream_without_a_list(exchange: Exchange) -> None:
    """Streams are held, and the list never answers."""
    await (held if exchange.request.path.endswith("/stream") else silent)(exchange)


async def stream_and_list(exchange: Exchange) -> bytes | None:
    if exchange.request.path.endswith("/stream"):
        await held(exchange)
        return None
    return answer({"data": [], "next_page": None})


def one_page(exchange: Exchange) -> Any:
    if "page" in dict(exchange.request.query):
        return silent(exchange)
    return answer({"data": [AGENT], "next_page": "2"})


class Wait:
    """Something that waits for the server for ever once it has taken `first` items."""

    def __init__(
        self,
        handler: Any,
        blocking: Callable[[Client], Any],
        awaited: Callable[[Client], Any],
        first: int = 0,
        requests: int = 1,
    ) -> None:
        self.handler = handler
        self.blocking = blocking
        self.awaited = awaited
        self.first = first
        self.requests = requests


async def _astream(client: Client) -> Any:
    return await sessions_events_stream.asyncio(client, "sesn_1")


def _follow(client: Client) -> Any:
    return client.sessions.events.follow("sesn_1")


async def _afollow(client: Client) -> Any:
    return client.aio.sessions.events.follow("sesn_1")


async def _alist(client: Client) -> Any:
    return agents_list.asyncio_iter(client)


WAITS = {
    "stream": Wait(held, lambda c: sessions_events_stream.sync(c, "sesn_1"), _astream, first=1),
    "follow, reading": Wait(stream_and_list, _follow, _afollow, first=1, requests=2),
    "follow, listing": Wait(stream_without_a_list, _follow, _afollow, requests=2),
    "follow, connecting": Wait(silent, _follow, _afollow),
    "follow, pausing": Wait(BUSY, _follow, _afollow),
    "list": Wait(one_page, agents_list.sync_iter, _alist, first=1, requests=2),
    "list, pausing": Wait(BUSY, agents_list.sync_iter, _alist),
}
"""Name to what waits: both kinds, and how far they get."""


@pytest.fixture(params=WAITS)
def wait(request: pytest.FixtureRequest) -> Wait:
    return WAITS[request.param]


@pytest.mark.parametrize("closed", ["itself", "the client"])
def test_by_another_thread(server: Server, client: PatientClient, wait: Wait, closed: str) -> None:
    server.handler = wait.handler
    told: list[BaseException] = []
    with set_testing(False):  # pauses are long
        things = wait.blocking(client)
        for _ in range(wait.first):
            next(things)

        def go_on() -> None:
            try:
                next(things)
            except Exception as error:  # noqa: BLE001
                told.append(error)

        thread = threading.Thread(target=go_on)
        thread.start()
        server.wait_for_requests(wait.requests)
        (things if closed == "itself" else client).close()
        thread.join()
    assert isinstance(told[0], ClosedError), told
    assert "closed" in str(told[0])
    with pytest.raises(ClosedError):
        next(things)
    things.close()
    server.wait_for_at_most(1)


@pytest.mark.parametrize("closed", ["itself", "the client", "the client, by a thread"])
async def test_by_another_task(
    server: Server, client: PatientClient, wait: Wait, closed: str
) -> None:
    server.handler = wait.handler
    with set_testing(False):
        things = await wait.awaited(client)
        for _ in range(wait.first):
            await anext(things)
        task = asyncio.ensure_future(anext(things))
        await asyncio.to_thread(server.wait_for_requests, wait.requests)
        if closed == "itself":
            await things.aclose()
        elif closed == "the client":
            await client.aclose()
        else:
            await asyncio.to_thread(client.close)
        with pytest.raises(ClosedError, match="closed"):
            await task
    with pytest.raises(ClosedError):
        await anext(things)
    await things.aclose()
    await asyncio.to_thread(server.wait_for_at_most, 1)


async def test_downloads(server: Server, client: PatientClient) -> None:
    """Their pieces are iterated over by others, so the download itself is closed."""
    server.handler = half_a_file
    download = files_download.sync(client, "file_1")
    pieces = iter(download)
    assert next(pieces) == b"half"
    told: list[BaseException] = []

    def go_on() -> None:
        try:
            next(pieces)
        except Exception as error:  # noqa: BLE001
            told.append(error)

    thread = threading.Thread(target=go_on)
    thread.start()
    download.close()
    await asyncio.to_thread(thread.join)
    assert isinstance(told[0], ClosedError), told

    adownload = await files_download.asyncio(client, "file_1")
    apieces = aiter(adownload)
    assert await anext(apieces) == b"half"
    task = asyncio.ensure_future(anext(apieces))
    await asyncio.sleep(0)
    await adownload.aclose()
    with pytest.raises(ClosedError):
        await task
    await asyncio.to_thread(server.wait_for_no_connections)


def test_calls_of_other_threads(server: Server, client: PatientClient) -> None:
    server.handler = silent
    told: list[BaseException] = []

    def call() -> None:
        try:
            client.agents.retrieve("agent_01")
        except Exception as error:  # noqa: BLE001
            told.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    server.wait_for_requests(1)
    client.close()
    thread.join()
    assert isinstance(told[0], ClosedError), told


# Two who wait for the same


async def test_two_tasks_at_once(server: Server, client: PatientClient, wait: Wait) -> None:
    """The second one is told; the first one waits on."""
    server.handler = wait.handler
    with set_testing(False):
        things = await wait.awaited(client)
        for _ in range(wait.first):
            await anext(things)
        task = asyncio.ensure_future(anext(things))
        await asyncio.to_thread(server.wait_for_requests, wait.requests)
        with pytest.raises(RuntimeError, match="somebody else is waiting"):
            await anext(things)
        assert not task.done()
        await things.aclose()
        with pytest.raises(ClosedError):
            await task


def test_two_threads_at_once(server: Server, client: PatientClient, wait: Wait) -> None:
    server.handler = wait.handler
    told: list[BaseException] = []
    with set_testing(False):
        things = wait.blocking(client)
        for _ in range(wait.first):
            next(things)

        def go_on() -> None:
            try:
                next(things)
            except Exception as error:  # noqa: BLE001
                told.append(error)

        thread = threading.Thread(target=go_on)
        thread.start()
        server.wait_for_requests(wait.requests)
        wait_until(lambda: things._is_waiting)
        with pytest.raises(RuntimeError, match="somebody else is waiting"):
            next(things)
        assert not told
        things.close()
        thread.join()
    assert isinstance(told[0], ClosedError), told


# Consumers that raise


def test_an_exception_thrown_into_a_loop(server: Server, client: PatientClient) -> None:
    server.handler = held
    events: Any = iter(sessions_events_stream.sync(client, "sesn_1"))
    next(events)
    with pytest.raises(ZeroDivisionError):
        events.throw(ZeroDivisionError())
    server.wait_for_no_connections()


def test_an_interrupted_stream_says_so(server: Server, client: PatientClient) -> None:
    server.handler = held
    stream = sessions_events_stream.sync(client, "sesn_1")
    events: Any = iter(stream)
    next(events)
    with pytest.raises(KeyboardInterrupt):
        events.throw(KeyboardInterrupt())
    for _ in range(2):
        with pytest.raises(StreamInterruptedError) as caught:
            next(stream)
        assert caught.value.last_event_id == "sevt_01"
    server.wait_for_no_connections()

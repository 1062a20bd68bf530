"""Garbage may be collected anywhere, also inside a lock: finalizers wait for nothing."""

from __future__ import annotations

import asyncio
import gc
import random
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from agentsessions import Client
from agentsessions.api import files_download, sessions_events_stream
from tests.support.exchange import Exchange
from tests.support.fixtures import (
    hygiene as hygiene,
    plain_environment as plain_environment,
    recorder as recorder,
    server as server,
)
from tests.support.replies import AGENT, answer, head, held
from tests.support.server import Server
from tests.support.signals import SignalPoints
from tests.support.waiting import PATIENT


async def handle(exchange: Exchange) -> bytes | None:
    """Streams and downloads that begin, and calls."""
    path = exchange.request.path
    if path.endswith("/stream"):
        await held(exchange)
    elif path.endswith("/content"):
        await exchange.send(head(200, {"content-length": "1000"}) + b"half")
        await exchange.gone()
        exchange.close()
    else:
        return answer(AGENT)
    return None


@pytest.fixture(params=["own connections", "a supplied client"])
def client(request: pytest.FixtureRequest, server: Server) -> Iterator[Client]:
    server.handler = handle
    with httpx.Client(trust_env=False) as http_client:
        supplied = http_client if request.param == "a supplied client" else None
        with Client("k", base_url=server.url, timeout=PATIENT, http_client=supplied) as client:
            client.agents.retrieve("agent_01")
            yield client


def begun_stream(client: Client) -> Any:
    stream = sessions_events_stream.sync(client, "sesn_1")
    next(stream)
    return stream


def begun_loop(client: Client) -> Any:
    events = iter(sessions_events_stream.sync(client, "sesn_1"))
    next(events)
    return events


def begun_download(client: Client) -> Any:
    pieces = iter(files_download.sync(client, "file_1"))
    next(pieces)
    return pieces


@pytest.mark.parametrize("most", [3, pytest.param(1000, marks=pytest.mark.stress)])
@pytest.mark.parametrize("place", ["connection_pool.py", "httpx_sync.py"])
@pytest.mark.parametrize("begin", [begun_stream, begun_loop, begun_download])
def test_anywhere_in_a_call(
    server: Server, client: Client, begin: Callable[[Client], Any], place: str, most: int
) -> None:
    """What is dropped unclosed is collected while a call is being made on the same client."""

    def is_below(file: str) -> bool:
        return file.endswith(place)

    with SignalPoints(within=is_below) as points:
        client.agents.retrieve("agent_01")
    choice = random.Random(1)
    for at in sorted(choice.sample(range(1, points.count + 1), min(most, points.count))):
        dropped: list[Any] = [begin(client)]
        dropped.append(dropped)  # only the collector finds it
        gc.collect()
        del dropped
        with SignalPoints(at, gc.collect, within=is_below):
            assert client.agents.retrieve("agent_01").id == "agent_01"
        client.agents.retrieve("agent_01")
        server.wait_for_at_most(2)


async def test_what_belongs_to_a_loop(server: Server) -> None:
    """Collecting what belongs to an event loop leaves the loop alone."""
    server.handler = handle
    loop = asyncio.get_running_loop()
    async with Client("k", base_url=server.url, timeout=PATIENT) as client:
        await client.aio.agents.retrieve("agent_01")
        for begin in (sessions_events_stream, files_download):
            things: list[Any] = [await begin.asyncio(client, "id_1")]
            pieces = aiter(things[0])
            await anext(pieces)
            things += [pieces, things]
            del pieces
            scheduled = len(loop._scheduled), len(loop._ready)  # type: ignore[attr-defined]
            del things
            gc.collect()
            assert (len(loop._scheduled), len(loop._ready)) == scheduled  # type: ignore[attr-defined]
            await client.aio.agents.retrieve("agent_01")
            await asyncio.to_thread(server.wait_for_at_most, 1)

"""Whoever closes from another thread, at whatever line of the one that sends or reads: no socket
is left for the garbage collector.
"""

from __future__ import annotations

import gc
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

from agentsessions import Client, ClosedError
from agentsessions.api import files_download, sessions_events_stream
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.fixtures import (
    hygiene as hygiene,
    plain_environment as plain_environment,
    recorder as recorder,
    server as server,
)
from tests.support.lines import LinePoints
from tests.support.replies import AGENT, answer, head, held
from tests.support.server import Server

Work = Callable[[], object]


def _call(client: Client) -> tuple[Work, Work]:
    return lambda: client.agents.retrieve("agent_01"), client.close


def _open_stream(client: Client) -> tuple[Work, Work]:
    return lambda: next(sessions_events_stream.sync(client, "sesn_1")), client.close


def _read_stream(client: Client) -> tuple[Work, Work]:
    stream = sessions_events_stream.sync(client, "sesn_1")
    return lambda: next(stream), stream.close


def _follow(client: Client) -> tuple[Work, Work]:
    follow = client.sessions.events.follow("sesn_1")
    return lambda: next(follow), follow.close


def _download(client: Client) -> tuple[Work, Work]:
    return lambda: next(iter(files_download.sync(client, "file_1"))), client.close


def _read_download(client: Client) -> tuple[Work, Work]:
    download = files_download.sync(client, "file_1")
    pieces = iter(download)
    return lambda: next(pieces), download.close


OPERATIONS = {
    "call": _call,
    "open a stream": _open_stream,
    "read a stream": _read_stream,
    "follow": _follow,
    "open a download": _download,
    "read a download": _read_download,
}
"""What one thread does, and what another one does meanwhile."""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[socket.socket]]:
    """The sockets that were connected; nothing is collected meanwhile."""
    sockets: list[socket.socket] = []
    connect = socket.create_connection

    def note(*arguments: Any, **options: Any) -> socket.socket:
        sockets.append(connect(*arguments, **options))
        return sockets[-1]

    monkeypatch.setattr(socket, "create_connection", note)
    gc.disable()
    yield sockets
    gc.enable()


async def _handle(exchange: Exchange) -> bytes | None:
    path = exchange.request.path
    if path.endswith("/stream"):
        await held(exchange)
    elif path.endswith("/content"):
        await exchange.send(head(200, {"content-length": "1000"}) + b"half")
        await exchange.gone()
    else:
        return answer({**AGENT, "data": [], "next_page": None})
    return None


@pytest.mark.parametrize("is_reused", [False, True], ids=["new", "reused"])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_at_some_lines(
    server: Server, opened: list[socket.socket], operation: str, is_reused: bool
) -> None:
    _close_at_lines(server, opened, operation, is_reused=is_reused, most=25)


@pytest.mark.stress
@pytest.mark.parametrize("is_reused", [False, True], ids=["new", "reused"])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_at_every_line(
    server: Server, opened: list[socket.socket], operation: str, is_reused: bool
) -> None:
    _close_at_lines(server, opened, operation, is_reused=is_reused, most=10_000)


def _close_at_lines(
    server: Server, opened: list[socket.socket], operation: str, *, is_reused: bool, most: int
) -> None:
    """Close at so many lines at most, in the same distance from each other."""
    server.handler = _handle

    def run(at: int) -> int:
        with PatientClient("key", base_url=server.url, max_retries=0) as client:
            if is_reused:
                client.agents.retrieve("agent_01")
            work, close = OPERATIONS[operation](client)
            with suppress(ClosedError), (points := LinePoints(at, close, _sends_or_reads)):
                work()
        left = [one for one in opened if one.fileno() != -1]
        opened.clear()
        assert not left, f"closed at {points.where}"
        return points.count

    run(0)  # from now on nothing is imported any more
    count = run(0)
    for at in range(1, count + 1, count // most + 1):
        run(at)


def _sends_or_reads(file: str) -> bool:
    return any(part in file for part in ("/agentsessions/runtime/", "/httpx/", "/httpcore/"))

"""A server that answers exactly as a test says, byte for byte, and counts its connections."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Coroutine
from typing import Any, Self, TypeVar

import h11

from tests.support.exchange import Exchange, Request
from tests.support.replies import AGENT, Handler, answer, reply_to
from tests.support.waiting import HUNG

T = TypeVar("T")

_BACKLOG = 2048
"""As many connections may wait to be accepted, so that a busy machine refuses none."""


class Server:
    """Runs in a thread of its own. `handler` and the other settings can be changed at any time.

    With `reads_bodies=False` the handler has only the head of a request. It may read the body; if
    it does not, the connection ends after the answer. With `keeps_bodies=False` bodies are read
    and counted, and forgotten.
    """

    def __init__(
        self,
        handler: Handler | None = None,
        *,
        keeps_bodies: bool = True,
        reads_bodies: bool = True,
    ) -> None:
        self.handler: Handler = answer(AGENT) if handler is None else handler
        self.keeps_bodies = keeps_bodies
        self.reads_bodies = reads_bodies
        self.url = ""
        self.requests: list[Request] = []
        self.received = 0
        """Bytes of bodies, also of those that are not kept."""
        self.connections = 0
        self.open_connections = 0
        self._changed = threading.Condition()
        self._started = threading.Event()
        self._stop = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()))

    def __enter__(self) -> Self:
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._thread.start()
        assert self._started.wait(HUNG)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def wait_until(self, condition: Callable[[Self], bool]) -> None:
        """Wait for something about the server's counts and requests to come true."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self), HUNG), (
                f"{len(self.requests)} requests, {self.open_connections} open connections"
            )

    def wait_for_requests(self, count: int) -> None:
        """Wait until so many requests have arrived."""
        self.wait_until(lambda server: len(server.requests) >= count)

    def wait_for_connections(self, number: int) -> None:
        """Wait until so many connections are open."""
        self.wait_until(lambda server: server.open_connections == number)

    def wait_for_at_most(self, number: int) -> None:
        """Wait until no more than so many connections are open."""
        self.wait_until(lambda server: server.open_connections <= number)

    def wait_for_no_connections(self) -> None:
        """Wait until the server has seen every connection end."""
        self.wait_for_connections(0)

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run something on the server's event loop."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(HUNG)

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        server = await asyncio.start_server(
            self._accept, sock=self._listening, limit=1 << 20, backlog=_BACKLOG
        )
        self._started.set()
        await self._stop.wait()
        for _ in range(10):  # connections that were just accepted take some turns to begin
            await asyncio.sleep(0)
        server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        with self._changed:
            self.connections += 1
            self.open_connections += 1
            number = self.connections
            self._changed.notify_all()
        try:
            await self._converse(reader, writer, number)
        except (ConnectionError, h11.RemoteProtocolError):
            pass  # the client went away, as tests make it do
        except asyncio.CancelledError:
            writer.transport.abort()  # the server stops
        finally:
            await _close(writer)
            self._tasks.discard(task)
            with self._changed:
                self.open_connections -= 1
                self._changed.notify_all()

    async def _converse(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int
    ) -> None:
        while exchange := await Exchange.begin(reader, writer, number):
            if self.reads_bodies:
                await self._read(exchange)
            with self._changed:
                self.requests.append(exchange.request)
                self._changed.notify_all()
            data = await reply_to(self.handler, exchange)
            if data is not None:
                await exchange.send(data)
            if not exchange.closes and not exchange.is_read:
                await exchange.gone()
            if exchange.closes:
                return

    async def _read(self, exchange: Exchange) -> None:
        body = bytearray()
        async for piece in exchange.pieces():
            self.received += len(piece)
            if self.keeps_bodies:
                body += piece
        exchange.request = exchange.request._replace(body=bytes(body))


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    try:
        await writer.wait_closed()
    except ConnectionError:
        pass
    except asyncio.CancelledError:
        writer.transport.abort()

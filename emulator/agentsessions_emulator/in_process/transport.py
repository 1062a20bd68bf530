"""A transport of httpx that leads to an emulator of the same process, streams included."""

import asyncio
import queue
from collections.abc import AsyncIterator, Iterator

import httpx
from starlette.types import ASGIApp, Message

from agentsessions_emulator.in_process.exchange import Exchange, Piece


class EmulatorTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """For `httpx.Client(transport=...)` and, with asyncio, `httpx.AsyncClient(transport=...)`.

    The body of a request is read as a whole before it is sent; an answer comes piece by piece.
    """

    def __init__(self, app: ASGIApp, loop: asyncio.AbstractEventLoop) -> None:
        self._app = app
        self._loop = loop

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        pieces: queue.SimpleQueue[Piece] = queue.SimpleQueue()
        exchange = Exchange(self._app, self._loop, request, request.read(), pieces.put)
        stream = _Stream(exchange, pieces, _timeout(request))
        start = stream.take()
        return httpx.Response(start["status"], headers=start["headers"], stream=stream)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        content = await request.aread()
        pieces: asyncio.Queue[Piece] = asyncio.Queue()
        caller = asyncio.get_running_loop()

        def put(piece: Piece) -> None:
            if not caller.is_closed():
                caller.call_soon_threadsafe(pieces.put_nowait, piece)

        exchange = Exchange(self._app, self._loop, request, content, put)
        stream = _AsyncStream(exchange, pieces, _timeout(request))
        start = await stream.take()
        return httpx.Response(start["status"], headers=start["headers"], stream=stream)


class _Stream(httpx.SyncByteStream):
    """The rest of an answer, or all of it; `timeout` is in seconds, for each piece."""

    def __init__(
        self, exchange: Exchange, pieces: "queue.SimpleQueue[Piece]", timeout: float | None
    ) -> None:
        self._exchange = exchange
        self._pieces = pieces
        self._timeout = timeout

    def __iter__(self) -> Iterator[bytes]:
        while message := self.take():
            yield message["body"]

    def take(self) -> Message:
        """The next message; empty at the end."""
        try:
            return _message(self._pieces.get(timeout=self._timeout))
        except queue.Empty:
            self.close()
            raise httpx.ReadTimeout("the emulator takes its time") from None
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self._exchange.leave()


class _AsyncStream(httpx.AsyncByteStream):
    """The same for asyncio."""

    def __init__(
        self, exchange: Exchange, pieces: "asyncio.Queue[Piece]", timeout: float | None
    ) -> None:
        self._exchange = exchange
        self._pieces = pieces
        self._timeout = timeout

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while message := await self.take():
            yield message["body"]

    async def take(self) -> Message:
        """The next message; empty at the end."""
        try:
            async with asyncio.timeout(self._timeout):
                return _message(await self._pieces.get())
        except TimeoutError:
            await self.aclose()
            raise httpx.ReadTimeout("the emulator takes its time") from None
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        self._exchange.leave()


def _message(piece: Piece) -> Message:
    if isinstance(piece, Exception):
        raise piece
    return piece or {}


def _timeout(request: httpx.Request) -> float | None:
    timeout: float | None = request.extensions.get("timeout", {}).get("read")
    return timeout

"""Requests through httpx for asyncio. Each event loop has connections of its own."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any

import httpx

from ..core.errors import APIError
from ..core.request.request import HttpRequest
from .event_loops import EventLoops
from .httpx_connection_async import Abandoned, Connection, OwnConnection
from .httpx_errors import CLOSED, FileError, connection_error
from .httpx_messages import (
    ReceivedHead,
    arguments,
    complete_request,
    timeouts,
)
from .network import Network
from .pool import Exchange, Pool, Slot, Slots
from .waiters import at_once, is_running, wait_for_slot_async, within


class AsyncOpenResponse(ReceivedHead):
    """A response on a connection, which any task or thread may close."""

    def __init__(
        self,
        response: httpx.Response,
        exchange: Exchange[Any],
        connection: Connection,
        *,
        is_ours: bool,
    ) -> None:
        super().__init__(response, exchange.deadline, is_ours=is_ours)
        self._exchange = exchange
        self._connection = connection
        self._is_ours = is_ours
        self._is_whole = False
        if self.is_encoded:
            from ..core.response.content_encoding import AsyncDecodedBody  # hardly ever needed

            self.body = AsyncDecodedBody(self.headers, self.body or response.aiter_raw())
        self._pieces: AsyncIterator[bytes] | None = None

    def chunks(self) -> AsyncIterator[bytes]:
        return _Chunks(self)

    async def next_chunk(self) -> bytes | None:
        """The next piece of the body; None at the end."""
        if self._pieces is None:
            self._pieces = aiter(self.body or self.response.aiter_bytes())
        try:
            piece = await anext(self._pieces, None)
            if self._connection.is_aborted:  # it may have been cut short
                raise httpx.ReadError(CLOSED)
        except APIError:
            raise
        except Exception as error:
            self._exchange.check_open()
            raise connection_error(error, self.headers) from error
        self._is_whole = piece is None
        return piece

    async def read(self) -> bytes:
        if self.deadline is None:
            return await self._read()
        return await within(self.deadline, self._read())

    async def _read(self) -> bytes:
        pieces: list[bytes] = []
        received = 0
        try:
            async for piece in self.body or self.response.aiter_bytes():
                pieces.append(piece)
                received += len(piece)
                if self.is_enough(received):
                    break
            else:
                if self._connection.is_aborted:  # it may have been cut short
                    raise httpx.ReadError(CLOSED)
                self._is_whole = True
        except Exception as error:  # noqa: BLE001  # whatever gets through
            self._exchange.check_open()
            self.cut_short(error)
        finally:
            await self.aclose()
        return b"".join(pieces)

    async def aclose(self) -> None:
        if self._is_ours:
            self._exchange.end(whole=self._is_whole and at_once(self.response.aclose()))
            return
        try:
            if not self._is_whole:
                self._connection.abort()
            await self.response.aclose()
        finally:
            self._exchange.end(whole=self._is_whole)

    def abandon(self) -> None:
        """Close it in a finalizer: the event loop is left alone."""
        self._connection.abandon(self._pieces)


class _Chunks(AsyncIterator[bytes]):
    """The body as it arrives: no generator, for which the loop would be asked at its end."""

    def __init__(self, response: AsyncOpenResponse) -> None:
        self._response = response

    async def __anext__(self) -> bytes:
        chunk = await self._response.next_chunk()
        if chunk is None:
            raise StopAsyncIteration
        return chunk


class AsyncSender:
    """One way to send, in one event loop."""

    pool: Pool[Any]

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()

    async def open(
        self, request: HttpRequest, network: Network, redirects: int = 0
    ) -> AsyncOpenResponse:
        """Send a request and wait for the head of the response; redirects are followed.

        Raises APIConnectionError or APITimeoutError; ClosedError once the client is closed.
        """
        if request.deadline is None:
            response = await self.send(request, network)
        else:
            response = await within(request.deadline, self.send(request, network))
        if not 300 <= response.status < 400:
            return response
        from ..core.request.redirects import follow_redirect  # hardly ever needed

        following = follow_redirect(request, response.status, response.headers, redirects)
        if following is None:
            return response
        await response.aclose()
        return await self.open(following, network, redirects + 1)

    def close(self) -> None:
        """End what was opened here, and whatever waits for it; from any thread."""
        self.pool.close()
        if is_running(self.loop):
            self.end_abandoned()
        else:
            with suppress(RuntimeError):  # the loop is closed
                self.loop.call_soon_threadsafe(self.end_abandoned)

    def forget(self) -> None:
        """Let go of what belongs to the process that this one was forked from."""
        self.pool.forget()

    async def send(self, request: HttpRequest, network: Network, /) -> AsyncOpenResponse:
        """One attempt, without redirects."""
        raise NotImplementedError

    def end_abandoned(self) -> None:
        """End what was dropped unclosed, or ended by another thread."""
        raise NotImplementedError


class DirectSender(AsyncSender):
    """Connections of the SDK's own."""

    def __init__(self) -> None:
        super().__init__()
        self.pool: Pool[OwnConnection] = Pool()
        self._abandoned: deque[Abandoned] = deque()

    async def send(self, request: HttpRequest, network: Network, /) -> AsyncOpenResponse:
        if self._abandoned:
            self.end_abandoned()
        origin = "/".join(request.url.split("/", 3)[:3])
        destination = network.destinations.get(origin) or network.find(origin)
        exchange = self.pool.begin(destination, request.deadline)
        if request.signal is not None:
            request.signal.add(exchange)
        try:
            if not request.is_long:
                slots = self.pool.slots
                exchange.slot = slots.take() or await self._wait(
                    slots, exchange, timeouts(request).pool
                )
            if request.content is None or isinstance(request.content, bytes):
                whole = complete_request(request, request.content)
                return await self._carry_out(exchange, whole)
            with arguments(request) as form:
                return await self._carry_out(exchange, form.make(httpx.Request))
        except BaseException:
            exchange.end(whole=False)
            raise

    async def _carry_out(
        self, exchange: Exchange[OwnConnection], request: httpx.Request
    ) -> AsyncOpenResponse:
        connection = exchange.reuse()
        send: Callable[[httpx.Request], Awaitable[httpx.Response]]
        if connection is None:
            connection = OwnConnection(exchange.destination, self._abandoned)
            if exchange.slot is None:  # calls are bounded by their slots
                turns, seconds = self.pool.turns, request.extensions["timeout"]["pool"]
                connection.turn = turns.take() or await self._wait(turns, exchange, seconds)
            send = connection.connect
        else:
            send = connection.transport.handle_async_request
        request.extensions["trace"] = connection.anote
        exchange.connection = connection
        if self.pool.is_closed:
            exchange.check_open()
        if exchange.is_aborted:
            connection.abort()
        try:
            response = await send(request)
            if connection.is_aborted:
                raise httpx.ReadError(CLOSED)
        except FileError:
            raise
        except Exception as error:
            exchange.check_open()
            url, proxy = str(request.url), exchange.destination.proxy
            raise connection_error(
                error, url=url, proxy=proxy, deadline=exchange.deadline
            ) from error
        finally:
            connection.turn = None
        return AsyncOpenResponse(response, exchange, connection, is_ours=True)

    async def _wait(
        self, slots: Slots, exchange: Exchange[OwnConnection], seconds: float | None
    ) -> Slot:
        """The next slot that becomes free."""
        slot = await wait_for_slot_async(slots, exchange, seconds)
        if slot is None:
            raise connection_error(httpx.PoolTimeout(""), deadline=exchange.deadline)
        return slot

    def end_abandoned(self) -> None:
        with suppress(IndexError):
            while True:
                connection, _pieces = self._abandoned.popleft()
                connection.abort()


def open_senders(supplied: httpx.AsyncClient | None) -> EventLoops[AsyncSender]:
    """The way that requests go: by the client that the user supplied, or by ones of our own."""
    if supplied is None:
        return EventLoops(DirectSender)
    from .httpx_client_async import ClientSender

    return EventLoops(partial(ClientSender, supplied))

"""Requests through httpx for asyncio. Each event loop has connections of its own."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import suppress
from functools import partial
from typing import Any

import httpx

from ..core.errors import APIError, ClosedError
from ..core.request.files import MultipartBody
from ..core.request.request import HttpRequest
from .event_loops import EventLoops
from .httpx_errors import CLOSED, FAILURES, connection_error
from .httpx_files import FileError
from .httpx_messages import ReceivedHead, arguments, complete_request, origin_of, stream_of
from .httpx_transports import transport_arguments
from .network import ELSEWHERE, Destination, Network
from .pool import Exchange, Pool, Slot
from .sockets import Watched

_MOST_TURNS = 100


def _is_running(loop: asyncio.AbstractEventLoop) -> bool:
    """Whether a loop runs in this thread."""
    try:
        return asyncio.get_running_loop() is loop
    except RuntimeError:
        return False


def at_once(work: Coroutine[Any, Any, object]) -> bool:
    """Carry out what only gives other tasks a turn, without doing that: so it cannot be cancelled.

    Returns whether it came to its end; it is given up if it really waits for something.
    """
    try:
        for _ in range(_MOST_TURNS):
            if work.send(None) is not None:
                break
    except StopIteration:
        return True
    except Exception:  # noqa: BLE001  # of closing what is thrown away
        return False
    finally:
        work.close()
    return False


class Connection(Watched):
    """A connection in an event loop, which any thread may end."""

    def __init__(self, stream: Any = None) -> None:
        super().__init__(stream)
        self._loop = asyncio.get_running_loop()

    def is_quiet(self) -> bool:
        return self.stream is not None and not self.stream.get_extra_info("is_readable")

    def abort(self) -> None:
        raise NotImplementedError

    def abandon(self) -> None:
        """End it in a finalizer: leave the loop alone, and what is left to do to the next call."""
        raise NotImplementedError


class _OwnConnection(Connection):
    """A transport of httpx that has one connection."""

    def __init__(self, destination: Destination, abandoned: deque[_OwnConnection]) -> None:
        super().__init__()
        self.transport = httpx.AsyncHTTPTransport(**transport_arguments(destination))
        self._abandoned = abandoned

    async def anote(self, event: str, info: Mapping[str, Any]) -> None:
        """`note`, as httpx wants it for asyncio."""
        self.note(event, info)

    def abort(self) -> None:
        if not _is_running(self._loop):
            self.abandon()
            return
        self.shut_down()
        if self.stream is not None:
            at_once(self.stream.aclose())

    def abandon(self) -> None:
        self.shut_down()
        self._abandoned.append(self)


class _BorrowedConnection(Connection):
    """The connection of a response that came from an `httpx.AsyncClient`, to which it goes back."""

    def __init__(self, response: httpx.Response, abandoned: deque[httpx.Response]) -> None:
        super().__init__(stream_of(response))
        self._response = response
        self._abandoned = abandoned

    def is_quiet(self) -> bool:
        return False  # as far as anybody but its owner is concerned

    def abort(self) -> None:
        self.abandon()

    def abandon(self) -> None:
        if not self._response.is_closed:
            self.shut_down()
            self._abandoned.append(self._response)


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
        super().__init__(response, is_ours=is_ours)
        self._exchange = exchange
        self._connection = connection
        self._is_ours = is_ours
        self._is_whole = False

    async def chunks(self) -> AsyncIterator[bytes]:
        pieces = aiter(self.body or self._undecoded())
        decoder = self.decoder()
        while not self._is_whole:
            try:
                piece = await anext(pieces, None)
                if self._connection.is_aborted:
                    raise httpx.ReadError(CLOSED)
            except Exception as error:
                self._exchange.check_open()
                raise connection_error(error, self.headers) from error
            if piece is None:
                self._is_whole = True
                if decoder is not None:
                    decoder.finish()
            elif decoder is None:
                yield piece
            else:
                for part in decoder.feed(piece):
                    yield part

    async def read(self) -> bytes:
        if self.is_encoded:
            return await self._read_decoded()
        pieces: list[bytes] = []
        received = 0
        try:
            async for piece in self.body or self._undecoded():
                pieces.append(piece)
                received += len(piece)
                if self.is_enough(received):
                    break
            else:
                if self._connection.is_aborted:  # it may have been cut short
                    raise httpx.ReadError(CLOSED)
                self._is_whole = True
        except APIError:
            raise
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
        self._connection.abandon()

    def _undecoded(self) -> AsyncIterator[bytes]:
        return self.response.aiter_raw() if self.is_encoded else self.response.aiter_bytes()

    async def _read_decoded(self) -> bytes:
        pieces: list[bytes] = []
        received = 0
        try:
            async for piece in self.chunks():
                pieces.append(piece)
                received += len(piece)
                if self.is_enough(received):
                    break
        except APIError as error:
            self.cut_short(error)
        finally:
            await self.aclose()
        return b"".join(pieces)


class _Waiter:
    """A task that waits for a slot."""

    def __init__(self) -> None:
        self.slot: Slot | None = None
        self.is_closed = False
        self._loop = asyncio.get_running_loop()
        self._woken = self._loop.create_future()

    async def wait(self, seconds: float | None) -> None:
        """Wait until it is woken, or time is up."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken

    def wake(self) -> None:
        if _is_running(self._loop):
            self._wake()
        else:
            with suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        if not self._woken.done():
            self._woken.set_result(None)


class AsyncSender:
    """One way to send, in one event loop."""

    _pool: Pool[Any]

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()

    async def open(
        self, request: HttpRequest, network: Network, redirects: int = 0
    ) -> AsyncOpenResponse:
        """Send a request and wait for the head of the response; redirects are followed.

        Raises APIConnectionError or APITimeoutError; ClosedError once the client is closed.
        """
        response = await self._send(request, network)
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
        self._pool.close()
        if not _is_running(self._loop):
            with suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(self._end_abandoned)

    def forget(self) -> None:
        """Let go of what belongs to the process that this one was forked from."""
        self._pool.forget()

    async def _send(self, request: HttpRequest, network: Network, /) -> AsyncOpenResponse:
        raise NotImplementedError

    def _end_abandoned(self) -> None:
        """End what was dropped unclosed, or ended by another thread."""


class DirectSender(AsyncSender):
    """Connections of the SDK's own."""

    def __init__(self) -> None:
        super().__init__()
        self._pool: Pool[_OwnConnection] = Pool()
        self._abandoned: deque[_OwnConnection] = deque()

    def close(self) -> None:
        if _is_running(self._loop):
            self._end_abandoned()
        super().close()

    async def _send(self, request: HttpRequest, network: Network, /) -> AsyncOpenResponse:
        if self._abandoned:
            self._end_abandoned()
        origin = origin_of(request.url)
        destination = network.destinations.get(origin) or network.find(origin)
        exchange = self._pool.begin(destination)
        if request.signal is not None:
            request.signal.add(exchange)
        try:
            if not request.stream:
                seconds = request.timeout.pool
                exchange.slot = self._pool.slots.take() or await self._wait(exchange, seconds)
            if not isinstance(request.content, MultipartBody):
                whole = complete_request(request, request.content)
                return await self._carry_out(exchange, whole, destination)
            with arguments(request) as form:
                return await self._carry_out(exchange, form.make(httpx.Request), destination)
        except BaseException:
            exchange.end(whole=False)
            raise

    async def _carry_out(
        self, exchange: Exchange[_OwnConnection], request: httpx.Request, destination: Destination
    ) -> AsyncOpenResponse:
        connection = exchange.reuse()
        if connection is None:
            connection = _OwnConnection(destination, self._abandoned)
            request.extensions["trace"] = connection.anote
        exchange.connection = connection
        exchange.check_open()
        try:
            response = await connection.transport.handle_async_request(request)
            if connection.is_aborted:
                raise httpx.ReadError(CLOSED)
        except FileError:
            raise
        except Exception as error:
            exchange.check_open()
            url, proxy = str(request.url), destination.proxy
            raise connection_error(error, url=url, proxy=proxy) from error
        return AsyncOpenResponse(response, exchange, connection, is_ours=True)

    async def _wait(self, exchange: Exchange[Any], seconds: float | None) -> Slot:
        """The next slot that becomes free."""
        slots = self._pool.slots
        waiter = exchange.waiter = _Waiter()
        slot: Slot | None = None
        try:
            slots.join(waiter)
            exchange.check_open()
            await waiter.wait(seconds)
            slot, waiter.slot = waiter.slot, None
        finally:
            if slot is None:
                slots.leave(waiter)
            exchange.waiter = None
        exchange.check_open()
        if slot is None:
            raise connection_error(httpx.PoolTimeout(""))
        return slot

    def _end_abandoned(self) -> None:
        with suppress(IndexError):
            while True:
                self._abandoned.popleft().abort()


class ClientSender(AsyncSender):
    """The full way through an `httpx.AsyncClient`, with its hooks, its cookies and its proxies."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        super().__init__()
        self._pool: Pool[_BorrowedConnection] = Pool()
        self._client = client
        self._abandoned: deque[httpx.Response] = deque()

    async def _send(self, request: HttpRequest, _: Network, /) -> AsyncOpenResponse:
        with suppress(IndexError):
            while True:
                await self._abandoned.popleft().aclose()
        exchange = self._pool.begin(ELSEWHERE)
        if request.signal is not None:
            request.signal.add(exchange)
        try:
            with arguments(request) as found:
                response = await self._client.send(
                    found.make(self._client.build_request), stream=True, follow_redirects=False
                )
        except FAILURES as error:
            raise connection_error(error, url=request.url) from error
        connection = exchange.connection = _BorrowedConnection(response, self._abandoned)
        try:
            exchange.check_open()
        except ClosedError:
            await response.aclose()
            raise
        return AsyncOpenResponse(response, exchange, connection, is_ours=False)


class AsyncSenders(EventLoops[AsyncSender]):
    """The senders of all event loops."""

    def __init__(self, supplied: httpx.AsyncClient | None) -> None:
        super().__init__(DirectSender if supplied is None else partial(ClientSender, supplied))

    def current(self) -> AsyncSender | None:
        """That of the running loop, once there is one."""
        if len(self.entries) > 1:
            self.sweep()
        found = self.entries.get(asyncio.get_running_loop())
        return None if found is None else found[0]

    def forget(self) -> None:
        """Let go of what belongs to the process that this one was forked from."""
        for sender, _ in self.entries.copy().values():
            sender.forget()
        self.entries.clear()

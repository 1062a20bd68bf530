"""Blocking requests through httpx."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import httpx

from ..core.errors import APIError, ClosedError
from ..core.request.files import MultipartBody
from ..core.request.request import HttpRequest
from .httpx_errors import CLOSED, FAILURES, connection_error
from .httpx_files import FileError
from .httpx_messages import ReceivedHead, arguments, complete_request, origin_of, stream_of
from .httpx_transports import transport_arguments
from .network import ELSEWHERE, Destination, Network
from .pool import Exchange, Pool, Slot
from .sockets import Watched


class Connection(Watched):
    """A connection of a thread, which any thread may end.

    The thread that sends or reads holds `in_use`. Whoever ends the connection meanwhile only shuts
    the socket down, and leaves closing the descriptor to that thread.
    """

    def __init__(self, stream: Any = None) -> None:
        super().__init__(stream)
        self.in_use = threading.Lock()

    def is_quiet(self) -> bool:
        return self.stream is not None and not self.stream.get_extra_info("is_readable")

    def abort(self) -> None:
        self.shut_down()
        if self.in_use.acquire(blocking=False):
            try:
                self._close()
            finally:
                self.in_use.release()

    def abandon(self) -> None:
        """End it in a finalizer."""
        self.abort()

    def _close(self) -> None:
        # Not the transport: its lock may still be held for a thread that was interrupted.
        if self.stream is not None:
            self.stream.close()


class _OwnConnection(Connection):
    """A transport of httpx that has one connection."""

    def __init__(self, destination: Destination) -> None:
        super().__init__()
        self.transport = httpx.HTTPTransport(**transport_arguments(destination))
        # Cleaning up, httpcore takes a lock again that it may hold: an interrupt in between would
        # wait for itself for ever. This connection is used by one thread at a time.
        pool: Any = getattr(self.transport, "_pool", None)
        if hasattr(pool, "_optional_thread_lock"):
            pool._optional_thread_lock = threading.RLock()

    def __del__(self) -> None:
        # An interrupt may have come between any two steps of sending and letting go.
        self.shut_down()
        self._close()


class _BorrowedConnection(Connection):
    """The connection of a response that came from an `httpx.Client`, to which it goes back."""

    def __init__(self, response: httpx.Response, abandoned: deque[httpx.Response]) -> None:
        super().__init__(stream_of(response))
        self._response = response
        self._abandoned = abandoned

    def is_quiet(self) -> bool:
        return False  # as far as anybody but its owner is concerned

    def abort(self) -> None:
        if not self._response.is_closed:
            super().abort()

    def abandon(self) -> None:
        """End it in a finalizer, where the lock of the client must not be waited for."""
        if not self._response.is_closed:
            self.shut_down()
            self._abandoned.append(self._response)

    def _close(self) -> None:
        self._response.close()


class OpenResponse(ReceivedHead):
    """A response on a connection. Any thread may close it, which wakes the one that reads."""

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
        self._is_whole = False

    def chunks(self) -> Iterator[bytes]:
        pieces = iter(self.body or self._undecoded())
        decoder = self.decoder()
        while not self._is_whole:
            try:
                with self._connection.in_use:
                    piece = next(pieces, None)
                if self._connection.is_aborted:  # it may have been cut short
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
                yield from decoder.feed(piece)

    def read(self) -> bytes:
        if self.is_encoded:
            return self._read_decoded()
        pieces: list[bytes] = []
        received = 0
        try:
            with self._connection.in_use:
                for piece in self.body or self._undecoded():
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
            self.close()
        return b"".join(pieces)

    def close(self) -> None:
        is_whole = False
        try:
            if self._is_whole:
                self.response.close()
                is_whole = True
        finally:
            self._exchange.end(whole=is_whole)

    def abandon(self) -> None:
        """Close it in a finalizer: nothing is waited for."""
        self._connection.abandon()

    def _undecoded(self) -> Iterator[bytes]:
        return self.response.iter_raw() if self.is_encoded else self.response.iter_bytes()

    def _read_decoded(self) -> bytes:
        pieces: list[bytes] = []
        received = 0
        try:
            for piece in self.chunks():
                pieces.append(piece)
                received += len(piece)
                if self.is_enough(received):
                    break
        except APIError as error:
            self.cut_short(error)
        finally:
            self.close()
        return b"".join(pieces)


class _Waiter:
    """A thread that waits for a slot."""

    def __init__(self) -> None:
        self.slot: Slot | None = None
        self.is_closed = False
        self._asleep = threading.Lock()
        self._asleep.acquire()

    def wait(self, seconds: float | None) -> bool:
        """Whether it was woken in time."""
        return self._asleep.acquire(timeout=-1 if seconds is None else seconds)

    def wake(self) -> None:
        with suppress(RuntimeError):  # it was woken already
            self._asleep.release()


class Sender:
    """One way to send. Safe to use from several threads."""

    _pool: Pool[Any]

    def open(self, request: HttpRequest, network: Network, redirects: int = 0) -> OpenResponse:
        """Send a request and wait for the head of the response; redirects are followed.

        Raises APIConnectionError or APITimeoutError; ClosedError once the client is closed.
        """
        response = self._send(request, network)
        if not 300 <= response.status < 400:
            return response
        from ..core.request.redirects import follow_redirect  # hardly ever needed

        following = follow_redirect(request, response.status, response.headers, redirects)
        if following is None:
            return response
        response.close()
        return self.open(following, network, redirects + 1)

    def close(self) -> None:
        """End what was opened here, and whatever waits for it."""
        self._pool.close()

    def forget(self) -> None:
        """Let go of what belongs to the process that this one was forked from."""
        self._pool.forget()

    def _send(self, request: HttpRequest, network: Network, /) -> OpenResponse:
        raise NotImplementedError


class DirectSender(Sender):
    """Connections of the SDK's own."""

    def __init__(self) -> None:
        self._pool: Pool[_OwnConnection] = Pool()

    def _send(self, request: HttpRequest, network: Network, /) -> OpenResponse:
        origin = origin_of(request.url)
        destination = network.destinations.get(origin) or network.find(origin)
        exchange = self._pool.begin(destination)
        if request.signal is not None:
            request.signal.add(exchange)
        try:
            if not request.stream:
                seconds = request.timeout.pool
                exchange.slot = self._pool.slots.take() or self._wait(exchange, seconds)
            if not isinstance(request.content, MultipartBody):
                whole = complete_request(request, request.content)
                return self._carry_out(exchange, whole, destination)
            with arguments(request) as form:
                return self._carry_out(exchange, form.make(httpx.Request), destination)
        except BaseException:
            exchange.end(whole=False)
            raise

    def _carry_out(
        self, exchange: Exchange[_OwnConnection], request: httpx.Request, destination: Destination
    ) -> OpenResponse:
        connection = exchange.reuse()
        if connection is None:
            connection = _OwnConnection(destination)
            request.extensions["trace"] = connection.note
        exchange.connection = connection
        exchange.check_open()
        try:
            with connection.in_use:
                response = connection.transport.handle_request(request)
        except FileError:
            raise
        except Exception as error:
            exchange.check_open()
            url, proxy = str(request.url), destination.proxy
            raise connection_error(error, url=url, proxy=proxy) from error
        return OpenResponse(response, exchange, connection, is_ours=True)

    def _wait(self, exchange: Exchange[Any], seconds: float | None) -> Slot:
        """The next slot that becomes free."""
        slots = self._pool.slots
        waiter = exchange.waiter = _Waiter()
        is_woken = False
        try:
            slots.join(waiter)
            exchange.check_open()
            is_woken = waiter.wait(seconds)
        finally:
            if not is_woken:
                slots.leave(waiter)
            exchange.waiter = None
        exchange.check_open()
        slot, waiter.slot = waiter.slot, None
        if slot is None:
            raise connection_error(httpx.PoolTimeout(""))
        return slot


class ClientSender(Sender):
    """The full way through an `httpx.Client`, with its hooks, its cookies and its proxies."""

    def __init__(self, client: httpx.Client) -> None:
        self._pool: Pool[_BorrowedConnection] = Pool()
        self._client = client
        self._abandoned: deque[httpx.Response] = deque()

    def _send(self, request: HttpRequest, _: Network, /) -> OpenResponse:
        with suppress(IndexError):
            while True:
                self._abandoned.popleft().close()
        exchange = self._pool.begin(ELSEWHERE)
        if request.signal is not None:
            request.signal.add(exchange)
        try:
            with arguments(request) as found:
                response = self._client.send(
                    found.make(self._client.build_request), stream=True, follow_redirects=False
                )
        except FAILURES as error:
            raise connection_error(error, url=request.url) from error
        connection = exchange.connection = _BorrowedConnection(response, self._abandoned)
        try:
            exchange.check_open()
        except ClosedError:
            exchange.end(whole=False)
            raise
        return OpenResponse(response, exchange, connection, is_ours=False)


def open_sender(supplied: httpx.Client | None) -> Sender:
    """The way that requests go: by the client that the user supplied, or by ones of our own."""
    return DirectSender() if supplied is None else ClientSender(supplied)

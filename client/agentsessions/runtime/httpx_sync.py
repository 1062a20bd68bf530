"""Blocking requests through httpx."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from ..core.errors import APIError
from ..core.request.request import HttpRequest
from ..core.response.response import is_success
from .httpx_errors import CLOSED, FileError, connection_error
from .httpx_messages import (
    ReceivedHead,
    arguments,
    complete_request,
    timeouts,
)
from .httpx_transports import transport_arguments, without_lock
from .network import Destination, Network
from .pool import Exchange, Pool
from .sockets import Watched
from .waiters import wait_for_slot

if TYPE_CHECKING:
    from ..core.request.deadline import Deadline

T = TypeVar("T")


class Connection(Watched):
    """A connection of a thread, which any thread may end.

    Whoever ends the connection while a thread sends or reads only shuts the socket down, and leaves
    closing the descriptor to that thread.
    """

    def __init__(self, stream: Any = None) -> None:
        super().__init__(stream)
        self._in_use = threading.Lock()

    def use(self, work: Callable[[], T]) -> T:
        """Send or read. Raises httpx.ReadError if the connection was ended meanwhile: what has
        come may have been cut short.
        """
        try:
            with self._in_use:
                result = work()
        finally:
            if self.is_aborted:
                self.abort()
        if self.is_aborted:
            raise httpx.ReadError(CLOSED)
        return result

    def is_quiet(self) -> bool:
        return self.stream is not None and not self.stream.get_extra_info("is_readable")

    def abort(self) -> None:
        self.shut_down()
        if self._in_use.acquire(blocking=False):
            try:
                self.release()
            finally:
                self._in_use.release()

    def abandon(self, _: object = None, /) -> None:
        """End it in a finalizer; what has read from it may have to outlive that."""
        self.abort()

    def release(self) -> None:
        """Close the descriptor."""
        # Not the transport: its lock may still be held for a thread that was interrupted.
        if self.stream is not None:
            self.stream.close()


class OwnConnection(Connection):
    """A transport of httpx that has one connection."""

    def __init__(self, destination: Destination) -> None:
        super().__init__()
        self.transport = without_lock(httpx.HTTPTransport(**transport_arguments(destination)))

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """`note` what may be a new stream; a request that is sent needs no `trace` any more."""
        if "request" in info:
            if info["request"].method != b"CONNECT":  # which is for a proxy
                info["request"].extensions.pop("trace", None)
        elif info.get("return_value") is not None:
            self.note(event, info)

    def __del__(self) -> None:
        # An interrupt may have come between any two steps of sending and letting go.
        self.shut_down()
        self.release()


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
        super().__init__(response, exchange.deadline, is_ours=is_ours)
        self._exchange = exchange
        self._connection = connection
        self._is_whole = False
        if self.is_encoded:
            from ..core.response.content_encoding import DecodedBody  # hardly ever needed

            self.body = DecodedBody(self.headers, self.body or response.iter_raw())
        self._pieces: Iterator[bytes] | None = None

    def chunks(self) -> Iterator[bytes]:
        pieces = self._pieces = iter(self.body or self.response.iter_bytes())
        next_piece = partial(next, pieces, None)
        while not self._is_whole:
            try:
                piece = self._connection.use(next_piece)
            except APIError:
                raise
            except Exception as error:
                self._exchange.check_open()
                raise connection_error(error, self.headers) from error
            if piece is None:
                self._is_whole = True
            else:
                yield piece

    def read(self) -> bytes:
        pieces: list[bytes] = []

        def read_all() -> bool:
            received = 0
            for piece in self.body or self.response.iter_bytes():
                pieces.append(piece)
                received += len(piece)
                if self.is_enough(received):
                    return False
            return True

        try:
            self._is_whole = self._connection.use(read_all)
        except Exception as error:  # noqa: BLE001  # whatever gets through
            self._exchange.check_open()
            self.cut_short(error)
        finally:
            self.close()
        return b"".join(pieces)

    def hold(self) -> None:
        """Let the rest of it take as long as it likes."""
        watchdog, self._exchange.watchdog = self._exchange.watchdog, None
        if watchdog is not None:
            watchdog.stop()
        self.deadline = None

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
        self._connection.abandon(self._pieces)


class Sender:
    """One way to send. Safe to use from several threads."""

    pool: Pool[Any]

    def open(self, request: HttpRequest, network: Network, redirects: int = 0) -> OpenResponse:
        """Send a request and wait for the head of the response; redirects are followed.

        Raises APIConnectionError or APITimeoutError; ClosedError once the client is closed.
        """
        response = self.send(request, network)
        if not 300 <= response.status < 400:
            if request.stream and is_success(response.status):
                response.hold()
            return response
        from ..core.request.redirects import follow_redirect  # hardly ever needed

        following = follow_redirect(request, response.status, response.headers, redirects)
        if following is None:
            return response
        response.close()
        return self.open(following, network, redirects + 1)

    def close(self) -> None:
        """End what was opened here, and whatever waits for it."""
        self.pool.close()

    def forget(self) -> None:
        """Let go of what belongs to the process that this one was forked from."""
        self.pool.forget()

    def send(self, request: HttpRequest, network: Network, /) -> OpenResponse:
        """One attempt, without redirects."""
        raise NotImplementedError

    def watch(self, exchange: Exchange[Any], deadline: Deadline) -> None:
        """End an exchange when its deadline is over."""
        from .watchdog import Watchdog  # few calls have a deadline

        exchange.watchdog = Watchdog(exchange, deadline)


class DirectSender(Sender):
    """Connections of the SDK's own."""

    def __init__(self) -> None:
        self.pool: Pool[OwnConnection] = Pool()

    def send(self, request: HttpRequest, network: Network, /) -> OpenResponse:
        origin = "/".join(request.url.split("/", 3)[:3])
        destination = network.destinations.get(origin) or network.find(origin)
        exchange = self.pool.begin(destination, request.deadline)
        if request.signal is not None:
            request.signal.add(exchange)
        try:
            if request.deadline is not None:
                self.watch(exchange, request.deadline)
            if not request.is_long:
                slots = self.pool.slots
                exchange.slot = slots.take() or wait_for_slot(
                    slots, exchange, timeouts(request).pool
                )
                if exchange.slot is None:
                    raise connection_error(httpx.PoolTimeout(""), deadline=request.deadline)
            if request.content is None or isinstance(request.content, bytes):
                whole = complete_request(request, request.content)
                return self._carry_out(exchange, whole)
            with arguments(request) as form:
                return self._carry_out(exchange, form.make(httpx.Request))
        except BaseException:
            exchange.end(whole=False)
            raise

    def _carry_out(self, exchange: Exchange[OwnConnection], request: httpx.Request) -> OpenResponse:
        connection = exchange.reuse()
        if connection is None:
            connection = OwnConnection(exchange.destination)
        request.extensions["trace"] = connection.trace
        exchange.connection = connection
        if self.pool.is_closed:
            exchange.check_open()
        if exchange.is_aborted:
            connection.abort()
        try:
            response = connection.use(partial(connection.transport.handle_request, request))
        except FileError:
            raise
        except Exception as error:
            exchange.check_open()
            url, proxy = str(request.url), exchange.destination.proxy
            raise connection_error(
                error, url=url, proxy=proxy, deadline=exchange.deadline
            ) from error
        return OpenResponse(response, exchange, connection, is_ours=True)


def open_sender(supplied: httpx.Client | None) -> Sender:
    """The way that requests go: by the client that the user supplied, or by ones of our own."""
    if supplied is None:
        return DirectSender()
    from .httpx_client_sync import ClientSender

    return ClientSender(supplied)

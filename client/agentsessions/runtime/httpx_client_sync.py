"""Blocking requests through an `httpx.Client` that the user supplied."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import TypeAlias

import httpx

from ..core.request.request import HttpRequest
from .httpx_errors import FAILURES, connection_error
from .httpx_messages import arguments, stream_of
from .httpx_sync import Connection, OpenResponse, Sender
from .network import ELSEWHERE, Network
from .pool import Pool

_Abandoned: TypeAlias = tuple[httpx.Response, object]


class BorrowedConnection(Connection):
    """The connection of a response that came from an `httpx.Client`, to which it goes back."""

    def __init__(self, response: httpx.Response, abandoned: deque[_Abandoned]) -> None:
        super().__init__(stream_of(response))
        self._response = response
        self._abandoned = abandoned

    def is_quiet(self) -> bool:
        return False  # as far as anybody but its owner is concerned

    def abort(self) -> None:
        if not self._response.is_closed:
            super().abort()

    def abandon(self, pieces: object = None, /) -> None:
        """End it in a finalizer, where the lock of the client must not be waited for, neither here
        nor by the generators of httpx that end then.
        """
        if not self._response.is_closed:
            self.shut_down()
            self._abandoned.append((self._response, pieces))

    def release(self) -> None:
        self._response.close()


class ClientSender(Sender):
    """The full way through an `httpx.Client`, with its hooks, its cookies and its proxies."""

    def __init__(self, client: httpx.Client) -> None:
        self.pool: Pool[BorrowedConnection] = Pool()
        self._client = client
        self._abandoned: deque[_Abandoned] = deque()

    def send(self, request: HttpRequest, _: Network, /) -> OpenResponse:
        if self._abandoned:
            self._end_abandoned()
        exchange = self.pool.begin(ELSEWHERE, request.deadline)
        if request.signal is not None:
            request.signal.add(exchange)
        try:
            with arguments(request) as found:
                response = self._client.send(
                    found.make(self._client.build_request), stream=True, follow_redirects=False
                )
        except FAILURES as error:
            raise connection_error(error, url=request.url, deadline=request.deadline) from error
        connection = exchange.connection = BorrowedConnection(response, self._abandoned)
        try:
            exchange.check_open()
            if request.deadline is not None:
                self.watch(exchange, request.deadline)
        except BaseException:
            exchange.end(whole=False)
            raise
        return OpenResponse(response, exchange, connection, is_ours=False)

    def close(self) -> None:
        super().close()
        self._end_abandoned()

    def _end_abandoned(self) -> None:
        with suppress(IndexError):
            while True:
                response, _pieces = self._abandoned.popleft()
                response.close()

"""Requests through an `httpx.AsyncClient` that the user supplied."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import TypeAlias

import httpx

from ..core.errors import ClosedError
from ..core.request.request import HttpRequest
from .httpx_async import AsyncOpenResponse, AsyncSender, Connection
from .httpx_errors import FAILURES, connection_error
from .httpx_messages import arguments, stream_of
from .network import ELSEWHERE, Network
from .pool import Pool
from .waiters import at_once

_Abandoned: TypeAlias = tuple[httpx.Response, object]


class BorrowedConnection(Connection):
    """The connection of a response that came from an `httpx.AsyncClient`, to which it goes back."""

    def __init__(self, response: httpx.Response, abandoned: deque[_Abandoned]) -> None:
        super().__init__(stream_of(response))
        self._response = response
        self._abandoned = abandoned

    def is_quiet(self) -> bool:
        return False  # as far as anybody but its owner is concerned

    def abort(self) -> None:
        self.abandon()

    def abandon(self, pieces: object = None, /) -> None:
        if not self._response.is_closed:
            self.shut_down()
            self._abandoned.append((self._response, pieces))


class ClientSender(AsyncSender):
    """The full way through an `httpx.AsyncClient`, with its hooks, its cookies and its proxies."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        super().__init__()
        self.pool: Pool[BorrowedConnection] = Pool()
        self._client = client
        self._abandoned: deque[_Abandoned] = deque()

    async def send(self, request: HttpRequest, _: Network, /) -> AsyncOpenResponse:
        if self._abandoned:
            self.end_abandoned()
        exchange = self.pool.begin(ELSEWHERE, request.deadline)
        if request.signal is not None:
            request.signal.add(exchange)
        try:
            with arguments(request) as found:
                response = await self._client.send(
                    found.make(self._client.build_request), stream=True, follow_redirects=False
                )
        except FAILURES as error:
            raise connection_error(error, url=request.url, deadline=request.deadline) from error
        connection = exchange.connection = BorrowedConnection(response, self._abandoned)
        try:
            exchange.check_open()
        except ClosedError:
            await response.aclose()
            raise
        return AsyncOpenResponse(response, exchange, connection, is_ours=False)

    def end_abandoned(self) -> None:
        with suppress(IndexError):
            while True:
                response, _pieces = self._abandoned.popleft()
                at_once(response.aclose())

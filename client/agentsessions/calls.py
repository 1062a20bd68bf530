"""The loops around attempts, blocking and for asyncio; every decision is in `core`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeVar

from .connections import Connections
from .core.attempts import Attempts
from .core.downloads import AsyncDownload, Download
from .core.errors import APIError
from .core.operation import Call, Paging
from .core.paging import items_of, next_call
from .core.request import RequestSettings
from .core.response import Response, is_success
from .core.retry import RetryBudget, RetryPolicy
from .core.streams import AsyncEventStream, EventReader, EventStream
from .core.transport import AsyncOpenAnswer, OpenAnswer

T = TypeVar("T")


class _Caller:
    """What a client sends calls with."""

    _settings: RequestSettings
    _policy: RetryPolicy
    _budget: RetryBudget
    _connections: Connections

    def _begin(self, call: Call[T]) -> Attempts[T]:
        return Attempts(call, self._settings, self._policy, self._budget)


class SyncCalls(_Caller):
    """Blocking calls."""

    _pause = staticmethod(time.sleep)
    """How to wait before the next attempt; a subclass may do otherwise."""

    def send(self, call: Call[T]) -> Response[T]:
        """Send a call and read its answer, with retries."""
        attempts = self._begin(call)
        transport = self._connections.sync()
        while True:
            try:
                return attempts.accept(transport.send(attempts.request))
            except APIError as error:
                self._pause(attempts.delay_after(error))

    def open_stream(self, call: Call[T]) -> Response[EventStream[T]]:
        """Open an event stream: attached when this returns."""
        attempts = self._begin(call)
        answer = self._open(attempts)
        reader = EventReader(call.operation, self._settings.api, answer.headers)
        return attempts.opened(answer.status, answer.headers, EventStream(reader, answer))

    def open_download(self, call: Call[Any]) -> Response[Download]:
        """Begin a download: nothing of it is in memory when this returns."""
        attempts = self._begin(call)
        answer = self._open(attempts)
        return attempts.opened(answer.status, answer.headers, Download(answer))

    def iterate(self, call: Call[Any], paging: Paging[T]) -> Iterator[T]:
        """All items of all pages."""
        following: Call[Any] | None = call
        while following is not None:
            page = self.send(following).parsed
            yield from items_of(page, paging)
            following = next_call(following, page, paging)

    def _open(self, attempts: Attempts[Any]) -> OpenAnswer:
        transport = self._connections.sync()
        while True:
            try:
                answer = transport.open(attempts.request)
                if is_success(answer.status):
                    return answer
                raise attempts.failure(answer.status, answer.headers, answer.read())
            except APIError as error:
                self._pause(attempts.delay_after(error))


class AsyncCalls(_Caller):
    """The same for asyncio."""

    _apause = staticmethod(asyncio.sleep)

    async def asend(self, call: Call[T]) -> Response[T]:
        """Send a call and read its answer, with retries."""
        attempts = self._begin(call)
        transport = self._connections.asyncio()
        while True:
            try:
                return attempts.accept(await transport.send(attempts.request))
            except APIError as error:
                delay = attempts.delay_after(error)
            await self._apause(delay)

    async def aopen_stream(self, call: Call[T]) -> Response[AsyncEventStream[T]]:
        """Open an event stream: attached when this returns."""
        attempts = self._begin(call)
        answer = await self._aopen(attempts)
        reader = EventReader(call.operation, self._settings.api, answer.headers)
        return attempts.opened(answer.status, answer.headers, AsyncEventStream(reader, answer))

    async def aopen_download(self, call: Call[Any]) -> Response[AsyncDownload]:
        """Begin a download: nothing of it is in memory when this returns."""
        attempts = self._begin(call)
        answer = await self._aopen(attempts)
        return attempts.opened(answer.status, answer.headers, AsyncDownload(answer))

    async def aiterate(self, call: Call[Any], paging: Paging[T]) -> AsyncIterator[T]:
        """All items of all pages."""
        following: Call[Any] | None = call
        while following is not None:
            page = (await self.asend(following)).parsed
            for item in items_of(page, paging):
                yield item
            following = next_call(following, page, paging)

    async def _aopen(self, attempts: Attempts[Any]) -> AsyncOpenAnswer:
        transport = self._connections.asyncio()
        while True:
            try:
                answer = await transport.open(attempts.request)
                if is_success(answer.status):
                    return answer
                raise attempts.failure(answer.status, answer.headers, await answer.read())
            except APIError as error:
                delay = attempts.delay_after(error)
            await self._apause(delay)

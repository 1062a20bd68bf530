"""The loops around attempts, blocking and for asyncio; every decision is in `core`."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .connections import Connections
from .core.answers.downloads import AsyncDownload, Download
from .core.answers.paging import items_of, next_call
from .core.answers.response import Response, is_success
from .core.answers.streams import AsyncEventStream, EventReader, EventStream
from .core.errors import APIError
from .core.reliability.attempts import Attempts
from .core.reliability.ledger import Ledger
from .core.reliability.retry import RetryBudget, RetryPolicy
from .core.reliability.steps import Ask, Send, Wait, advance
from .core.requests.operation import Call, Paging
from .core.requests.request import RequestSettings
from .core.requests.transport import AsyncOpenAnswer, OpenAnswer

if TYPE_CHECKING:
    from .core.reliability.delivery import Delivery
    from .core.reliability.following import Source
    from .core.reliability.follows import AsyncFollow, Follow
    from .core.reliability.perseverance import Patience

T = TypeVar("T")


class _Caller:
    """What a client sends calls with."""

    _settings: RequestSettings
    _policy: RetryPolicy
    _budget: RetryBudget
    _ledger: Ledger
    _connections: Connections

    def _begin(self, call: Call[T]) -> Attempts[T]:
        return Attempts(call, self._settings, self._policy, self._budget)

    def _delivery(self, call: Call[T]) -> Delivery[T] | None:
        """For what must not be sent twice."""
        reconciliation = self._settings.api.reconciliation
        if call.operation.reconciled_by is None or reconciliation is None:
            return None
        from .core.reliability.delivery import Delivery

        return Delivery(call, self._begin(call), reconciliation(call), self._ledger)


class SyncCalls(_Caller):
    """Blocking calls."""

    def _pause(self, seconds: float) -> None:
        """Wait before the next attempt; a subclass may do otherwise."""
        time.sleep(seconds)

    def send(self, call: Call[T]) -> Response[T]:
        """Send a call and read its answer, with retries."""
        if delivery := self._delivery(call):
            return self._deliver(delivery)
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
        download = Download(answer, call.operation.id, attempts.note)
        return attempts.opened(answer.status, answer.headers, download)

    def iterate(self, call: Call[Any], paging: Paging[T]) -> Iterator[T]:
        """All items of all pages."""
        following: Call[Any] | None = call
        while following is not None:
            page = self.send(following).parsed
            yield from items_of(page, paging)
            following = next_call(following, page, paging)

    def follow(
        self,
        source: Source,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        patience: Patience | None = None,
    ) -> Follow[Any]:
        """Follow what happens, each event once, across disconnects."""
        from .core.reliability.following import Following
        from .core.reliability.follows import Actions, Follow

        following = Following(
            source, after=after, until=until, policy=self._policy, patience=patience
        )
        return Follow(following, Actions(self.open_stream, self.send, self._pause))

    def _deliver(self, delivery: Delivery[T]) -> Response[T]:
        outcome: Any = None
        with closing(delivery.steps()) as steps:
            while True:
                try:
                    step = advance(steps, outcome)
                except StopIteration as end:
                    return cast("Response[T]", end.value)
                try:
                    match step:
                        case Send():
                            outcome = self._connections.sync().send(step.request)
                        case Ask():
                            outcome = self.send(step.call)
                        case Wait():
                            self._pause(step.seconds)
                            outcome = None
                except APIError as error:
                    outcome = error

    def _open(self, attempts: Attempts[Any]) -> OpenAnswer:
        transport = self._connections.sync()
        while True:
            try:
                answer = transport.open(attempts.request)
                if not is_success(answer.status):
                    raise attempts.failure(answer.status, answer.headers, answer.read())
                problem = attempts.misfit(answer.headers)
                if problem is None:
                    return answer
                answer.close()
                raise problem
            except APIError as error:
                self._pause(attempts.delay_after(error))


class AsyncCalls(_Caller):
    """The same for asyncio."""

    async def _apause(self, seconds: float) -> None:
        from asyncio import sleep  # slow to import, and for most clients never needed

        await sleep(seconds)

    async def asend(self, call: Call[T]) -> Response[T]:
        """Send a call and read its answer, with retries."""
        if delivery := self._delivery(call):
            return await self._adeliver(delivery)
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
        download = AsyncDownload(answer, call.operation.id, attempts.note)
        return attempts.opened(answer.status, answer.headers, download)

    async def aiterate(self, call: Call[Any], paging: Paging[T]) -> AsyncIterator[T]:
        """All items of all pages."""
        following: Call[Any] | None = call
        while following is not None:
            page = (await self.asend(following)).parsed
            for item in items_of(page, paging):
                yield item
            following = next_call(following, page, paging)

    def afollow(
        self,
        source: Source,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        patience: Patience | None = None,
    ) -> AsyncFollow[Any]:
        """Follow what happens, each event once, across disconnects."""
        from .core.reliability.following import Following
        from .core.reliability.follows import AsyncActions, AsyncFollow

        following = Following(
            source, after=after, until=until, policy=self._policy, patience=patience
        )
        return AsyncFollow(following, AsyncActions(self.aopen_stream, self.asend, self._apause))

    async def _adeliver(self, delivery: Delivery[T]) -> Response[T]:
        outcome: Any = None
        with closing(delivery.steps()) as steps:
            while True:
                try:
                    step = advance(steps, outcome)
                except StopIteration as end:
                    return cast("Response[T]", end.value)
                try:
                    match step:
                        case Send():
                            outcome = await self._connections.asyncio().send(step.request)
                        case Ask():
                            outcome = await self.asend(step.call)
                        case Wait():
                            await self._apause(step.seconds)
                            outcome = None
                except APIError as error:
                    outcome = error

    async def _aopen(self, attempts: Attempts[Any]) -> AsyncOpenAnswer:
        transport = self._connections.asyncio()
        while True:
            try:
                answer = await transport.open(attempts.request)
                if not is_success(answer.status):
                    raise attempts.failure(answer.status, answer.headers, await answer.read())
                problem = attempts.misfit(answer.headers)
                if problem is None:
                    return answer
                await answer.aclose()
                raise problem
            except APIError as error:
                delay = attempts.delay_after(error)
            await self._apause(delay)

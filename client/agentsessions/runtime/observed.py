"""Sending requests, and handing over their responses, so that observers are told of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from ..core.response.open import RawResponse
from .watches import AttemptWatch, Watch

if TYPE_CHECKING:
    from ..core.response.open import AsyncOpenResponse, OpenResponse
    from ..core.retry.attempts import Attempts
    from .engine import HttpEngine


def exchange(engine: HttpEngine, attempts: Attempts[Any, Any]) -> RawResponse | OpenResponse:
    """Send the request of a call once; see `HttpEngine.receive`."""
    with AttemptWatch(engine, attempts) as watch:
        opened = engine.open(watch.request)
        watch.answered(opened)
        if attempts.holds(opened.status):
            return _Held(opened, watch.hold(opened))
        content = opened.read()
        watch.received(content)
        return RawResponse(opened.status, opened.headers, content)


async def aexchange(
    engine: HttpEngine, attempts: Attempts[Any, Any]
) -> RawResponse | AsyncOpenResponse:
    """The same for asyncio."""
    with AttemptWatch(engine, attempts) as watch:
        opened = await engine.aopen(watch.request)
        watch.answered(opened)
        if attempts.holds(opened.status):
            return _AsyncHeld(opened, watch.hold(opened))
        content = await opened.read()
        watch.received(content)
        return RawResponse(opened.status, opened.headers, content)


class _Held:
    """A response whose body the caller reads, and observers are told of."""

    def __init__(self, response: OpenResponse, watch: Watch) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response = response
        self._watch = watch

    def chunks(self) -> Iterator[bytes]:
        try:
            for piece in self._response.chunks():
                self._watch.received(piece)
                yield piece
        except GeneratorExit:
            raise
        except BaseException as error:
            self._watch.disconnect(error)
            raise

    def read(self) -> bytes:
        return b"".join(self.chunks())

    def close(self) -> None:
        self._response.close()
        self._watch.disconnect()

    def abandon(self) -> None:
        self._response.abandon()
        self._watch.abandon_connection()


class _AsyncHeld:
    """The same for asyncio."""

    def __init__(self, response: AsyncOpenResponse, watch: Watch) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response = response
        self._watch = watch

    def chunks(self) -> AsyncIterator[bytes]:
        return _AsyncChunks(self._response.chunks(), self._watch)

    async def read(self) -> bytes:
        return b"".join([piece async for piece in self.chunks()])

    async def aclose(self) -> None:
        await self._response.aclose()
        self._watch.disconnect()

    def abandon(self) -> None:
        self._response.abandon()
        self._watch.abandon_connection()


class _AsyncChunks(AsyncIterator[bytes]):
    """No generator, for which the event loop would be asked at its end."""

    def __init__(self, chunks: AsyncIterator[bytes], watch: Watch) -> None:
        self._chunks = chunks
        self._watch = watch

    async def __anext__(self) -> bytes:
        try:
            piece = await anext(self._chunks)
        except StopAsyncIteration:
            raise
        except BaseException as error:
            self._watch.disconnect(error)
            raise
        self._watch.received(piece)
        return piece

"""Event streams of which a part cannot be had again: what comes from the first moment on."""

from __future__ import annotations

from collections import deque
from typing import Any, Final, Self

from ..core.errors import StreamInterruptedError
from ..core.response.streams import AsyncEventStream, EventStream

_TOO_SOON: Final = "the stream ended before the service had said that it was attached"


class Live:
    """The events of an open stream."""

    def __init__(self, stream: EventStream[Any]) -> None:
        self._stream = stream
        self._early: deque[Any] = deque()

    def attach(self) -> Self:
        """Wait until nothing is missed any more."""
        try:
            while not self._stream.opened:
                if (piece := self._stream.next_piece()) is None:
                    raise StreamInterruptedError(_TOO_SOON)
                self._early.extend(piece)
        except BaseException:
            self._stream.close()
            raise
        return self

    def __next__(self) -> Any:
        return self._early.popleft() if self._early else next(self._stream)

    def close(self) -> None:
        self._stream.close()


class AsyncLive:
    """The same for asyncio."""

    def __init__(self, stream: AsyncEventStream[Any]) -> None:
        self._stream = stream
        self._early: deque[Any] = deque()

    async def attach(self) -> Self:
        """Wait until nothing is missed any more."""
        try:
            while not self._stream.opened:
                if (piece := await self._stream.next_piece()) is None:
                    raise StreamInterruptedError(_TOO_SOON)
                self._early.extend(piece)
        except BaseException:
            await self._stream.aclose()
            raise
        return self

    async def __anext__(self) -> Any:
        return self._early.popleft() if self._early else await anext(self._stream)

    async def aclose(self) -> None:
        await self._stream.aclose()

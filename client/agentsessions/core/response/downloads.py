"""Downloads: the bytes of an open connection, to memory, to a file or piece by piece."""

from __future__ import annotations

import os
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from ..closing import AsyncClosing, Closing
from ..errors import APIConnectionError, APIError, ClosedError, Sent
from ..public import public
from .open import AsyncOpenResponse, OpenResponse
from .partial_file import PartialFile
from .returns import HeldBy

Progress: TypeAlias = Callable[[int, int | None], None]
"""Called with the bytes received so far and the total, if the service told it."""

_BLOCK_BYTES = 1024 * 1024


class _Download:
    """What both kinds of download know of themselves."""

    def __init__(self, response: OpenResponse | AsyncOpenResponse, context: HeldBy) -> None:
        self.headers = context.headers
        self._operation = context.operation.id
        self._note = context.note
        self._is_begun = False
        self._is_waiting = False
        self._is_cut = False
        self._has_ended = False
        self._abandon = weakref.finalize(self, response.abandon)
        self._abandon.atexit = False

    @property
    def size(self) -> int | None:
        """The total number of bytes, if the service told it."""
        length = self.headers.get("content-length", "")
        return int(length) if length.isdigit() and "content-encoding" not in self.headers else None

    def __repr__(self) -> str:
        state = "open" if self._abandon.alive else "closed"
        return f"<{type(self).__name__} of {self._operation}, {state}>"

    def _begin(self) -> None:
        if self._is_begun:
            raise RuntimeError(f"this download of {self._operation} has been read already")
        self._check_open()
        self._is_begun = True

    def _begin_to_wait(self) -> None:
        if self._is_waiting:
            raise RuntimeError(f"somebody else is waiting for this download of {self._operation}")
        if not self._has_ended:
            self._check_open()

    def _check_open(self) -> None:
        if self._is_cut:
            error = APIConnectionError(
                "the download was closed, because a wait for it was cut short",
                sent=Sent.SUCCEEDED,
                headers=self.headers,
            )
            self._note(error)
            raise error
        if not self._abandon.alive:
            raise ClosedError(f"this download of {self._operation} is closed")

    def _note_received(self, chunk: bytes | None) -> None:
        """Take note of a piece. None is the end, unless the download was closed meanwhile."""
        if not self._has_ended:
            self._check_open()
        self._has_ended = self._has_ended or chunk is None

    def _fail(self, error: BaseException) -> None:
        """Let go of the connection at once. Raises ClosedError if that was why it failed."""
        if isinstance(error, APIError):
            self._check_open()
            self._note(error)
        self._is_cut = self._abandon.alive and not isinstance(error, Exception)
        self._abandon()


@public
class Download(Closing, _Download):
    """A file that is being received: `read` it, `save` it, or iterate over its pieces, once.

    It holds a connection until it was read to the end or closed; `with` closes it. Any thread may
    close it: whoever waits for the next piece gets a `ClosedError` at once.
    """

    def __init__(self, response: OpenResponse, context: HeldBy) -> None:
        super().__init__(response, context)
        self._response = response
        self._chunks = response.chunks()

    def __iter__(self) -> Iterator[bytes]:
        self._begin()
        return iter(self._receive, None)

    def _receive(self) -> bytes | None:
        """The next piece, None at the end."""
        self._begin_to_wait()
        self._is_waiting = True
        try:
            chunk = None if self._has_ended else next(self._chunks, None)
            self._note_received(chunk)
            if chunk is None:
                self.close()
            return chunk
        except BaseException as error:
            self._fail(error)
            raise
        finally:
            self._is_waiting = False

    def read(self) -> bytes:
        """All of it."""
        with self:
            return b"".join(self)

    def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        """Write it to `path`, which appears only when complete; an interruption leaves nothing."""
        received = 0
        with self, PartialFile(path) as file:
            for chunk in self:
                file.write(chunk)
                received += len(chunk)
                if progress is not None:
                    progress(received, self.size)
            file.complete()
        return Path(path)

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        self._is_cut = False
        if self._abandon.detach():
            self._response.close()


@public
class AsyncDownload(AsyncClosing, _Download):
    """A file that is being received, for asyncio; see `Download`."""

    def __init__(self, response: AsyncOpenResponse, context: HeldBy) -> None:
        super().__init__(response, context)
        self._response = response
        self._chunks = response.chunks()

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._begin()
        return _Pieces(self._receive)

    async def _receive(self) -> bytes | None:
        """The next piece, None at the end."""
        self._begin_to_wait()
        self._is_waiting = True
        try:
            chunk = None if self._has_ended else await anext(self._chunks, None)
            self._note_received(chunk)
            if chunk is None:
                await self.aclose()
            return chunk
        except BaseException as error:
            self._fail(error)
            raise
        finally:
            self._is_waiting = False

    async def read(self) -> bytes:
        """All of it."""
        async with self:
            return b"".join([chunk async for chunk in self])

    async def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        """Write it to `path`, which appears only when complete; an interruption leaves nothing.

        A thread does the writing, a mebibyte at a time, so that a slow disk does not hold up the
        event loop.
        """
        from asyncio import to_thread

        received = 0
        async with self:
            with PartialFile(path) as file:
                block = bytearray()
                async for chunk in self:
                    block += chunk
                    received += len(chunk)
                    if len(block) >= _BLOCK_BYTES:
                        await to_thread(file.write, block)
                        block = bytearray()
                    if progress is not None:
                        progress(received, self.size)
                await to_thread(file.write, block)
                file.complete()
        return Path(path)

    async def aclose(self) -> None:
        """Close the connection; closing twice does nothing."""
        self._is_cut = False
        if self._abandon.detach():
            await self._response.aclose()


class _Pieces(AsyncIterator[bytes]):
    """Asks for one piece after the other: not a generator, which an interruption would end."""

    def __init__(self, receive: Callable[[], Awaitable[bytes | None]]) -> None:
        self._receive = receive

    async def __anext__(self) -> bytes:
        piece = await self._receive()
        if piece is None:
            raise StopAsyncIteration
        return piece

"""Downloads: the bytes of an open connection, to memory, to a file or piece by piece."""

from __future__ import annotations

import os
import weakref
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TypeAlias

from ..closing import AsyncClosing, Closing
from ..errors import APIError
from ..public import public
from .open import AsyncOpenResponse, OpenResponse
from .returns import HeldBy

Progress: TypeAlias = "Callable[[int, int | None], None]"
"""Called with the bytes received so far and the total, if the service told it."""

_BLOCK_BYTES = 1024 * 1024


class _Download:
    """What both kinds of download know of themselves."""

    def __init__(self, context: HeldBy) -> None:
        self.headers = context.headers
        self._operation = context.operation.id
        self._note = context.note
        self._begun = False

    @property
    def size(self) -> int | None:
        """The total number of bytes, if the service told it."""
        length = self.headers.get("content-length", "")
        return int(length) if length.isdigit() and "content-encoding" not in self.headers else None

    def _describe(self, *, is_open: bool) -> str:
        return f"<{type(self).__name__} of {self._operation}, {'open' if is_open else 'closed'}>"

    def _begin(self, *, is_open: bool) -> None:
        if self._begun or not is_open:
            state = "has been read already" if self._begun else "is closed"
            raise RuntimeError(f"this download of {self._operation} {state}")
        self._begun = True


@public
class Download(Closing, _Download):
    """A file that is being received: `read` it, `save` it, or iterate over its pieces, once.

    It holds a connection until it was read to the end or closed; `with` closes it.
    """

    def __init__(self, response: OpenResponse, context: HeldBy) -> None:
        super().__init__(context)
        self._response = response
        self._chunks = response.chunks()
        self._abandon = weakref.finalize(self, response.abandon)
        self._abandon.atexit = False

    def __repr__(self) -> str:
        return self._describe(is_open=self._abandon.alive)

    def __iter__(self) -> Iterator[bytes]:
        self._begin(is_open=self._abandon.alive)
        with self:
            try:
                yield from self._chunks
            except APIError as error:
                self._note(error)
                raise

    def read(self) -> bytes:
        """All of it."""
        return b"".join(self)

    def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        """Write it to `path`, which appears only when complete; an interruption leaves nothing."""
        received = 0
        with self, _complete_file(path) as file:
            for chunk in self:
                file.write(chunk)
                received += len(chunk)
                if progress is not None:
                    progress(received, self.size)
        return Path(path)

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        if self._abandon.detach():
            self._response.close()


@public
class AsyncDownload(AsyncClosing, _Download):
    """A file that is being received, for asyncio; see `Download`."""

    def __init__(self, response: AsyncOpenResponse, context: HeldBy) -> None:
        super().__init__(context)
        self._response = response
        self._chunks = response.chunks()
        self._abandon = weakref.finalize(self, response.abandon)
        self._abandon.atexit = False

    def __repr__(self) -> str:
        return self._describe(is_open=self._abandon.alive)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._begin(is_open=self._abandon.alive)
        async with self:
            try:
                async for chunk in self._chunks:
                    yield chunk
            except APIError as error:
                self._note(error)
                raise

    async def read(self) -> bytes:
        """All of it."""
        return b"".join([chunk async for chunk in self])

    async def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        """Write it to `path`, which appears only when complete; an interruption leaves nothing.

        A thread does the writing, a mebibyte at a time, so that a slow disk does not hold up the
        event loop.
        """
        from asyncio import to_thread

        received = 0
        async with self:
            with _complete_file(path) as file:
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
        return Path(path)

    async def aclose(self) -> None:
        """Close the connection; closing twice does nothing."""
        if self._abandon.detach():
            await self._response.aclose()


@contextmanager
def _complete_file(path: str | os.PathLike[str]) -> Generator[IO[bytes]]:
    """A file beside `path` that takes its place once it is complete."""
    target = Path(path)
    partial = target.with_name(f".{os.urandom(8).hex()}.part")
    with partial.open("xb") as file:  # with the permissions that any new file gets
        try:
            yield file
            file.close()
            partial.replace(target)
        except BaseException:
            partial.unlink()
            raise

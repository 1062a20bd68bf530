"""Downloads: the bytes of an open connection, to memory, to a file or piece by piece."""

from __future__ import annotations

import os
import tempfile
import weakref
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Self, TypeAlias

from .headers import Headers
from .transport import AsyncOpenAnswer, OpenAnswer

Progress: TypeAlias = "Callable[[int, int | None], None]"
"""Called with the bytes received so far and the total, if the service told it."""


class _Download:
    """What both kinds of download know of themselves."""

    def __init__(self, headers: Headers) -> None:
        self.headers = headers

    @property
    def size(self) -> int | None:
        """The total number of bytes, if the service told it."""
        length = self.headers.get("content-length", "")
        return int(length) if length.isdigit() and "content-encoding" not in self.headers else None


class Download(_Download):
    """A file that is being received: `read` it, `save` it, or iterate over its pieces, once.

    It holds a connection until it was read to the end or closed; `with` closes it.
    """

    def __init__(self, answer: OpenAnswer) -> None:
        super().__init__(answer.headers)
        self._chunks = answer.chunks()
        self._close = weakref.finalize(self, answer.close)
        self._close.atexit = False

    def __iter__(self) -> Iterator[bytes]:
        with self:
            yield from self._chunks

    def read(self) -> bytes:
        """All of it."""
        return b"".join(self)

    def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        """Write it to `path`, which appears only when complete; an interruption leaves nothing."""
        received = 0
        with _complete_file(path) as file:
            for chunk in self:
                file.write(chunk)
                received += len(chunk)
                if progress is not None:
                    progress(received, self.size)
        return Path(path)

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncDownload(_Download):
    """A file that is being received, for asyncio; see `Download`."""

    def __init__(self, answer: AsyncOpenAnswer) -> None:
        super().__init__(answer.headers)
        self._answer = answer
        self._chunks = answer.chunks()
        self._abandon = weakref.finalize(self, answer.abandon)
        self._abandon.atexit = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async with self:
            async for chunk in self._chunks:
                yield chunk

    async def read(self) -> bytes:
        """All of it."""
        return b"".join([chunk async for chunk in self])

    async def save(self, path: str | os.PathLike[str], progress: Progress | None = None) -> Path:
        """Write it to `path`, which appears only when complete; an interruption leaves nothing."""
        received = 0
        with _complete_file(path) as file:
            async for chunk in self:
                file.write(chunk)
                received += len(chunk)
                if progress is not None:
                    progress(received, self.size)
        return Path(path)

    async def aclose(self) -> None:
        """Close the connection; closing twice does nothing."""
        if self._abandon.detach():
            await self._answer.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


@contextmanager
def _complete_file(path: str | os.PathLike[str]) -> Generator[IO[bytes]]:
    """A file beside `path` that takes its place once it is complete."""
    target = Path(path)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink()
        raise

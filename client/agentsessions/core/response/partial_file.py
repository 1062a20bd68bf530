"""A file that appears under its name only once it is complete."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self


class PartialFile:
    """A file beside `path` that takes its place when it is `complete`, and else leaves nothing.

    It is closed before it is moved or removed, as Windows asks for. When the block ends while
    another thread is still writing, which happens to a cancelled task, that thread removes it.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._target = Path(path)
        self._partial = self._target.with_name(f".{os.urandom(8).hex()}.part")
        self._opened: list[IO[bytes]] = []
        self._is_writing = False
        self._is_over = False

    def __enter__(self) -> Self:
        try:
            # In one step: an interrupt right behind `open` would lose the open file. It gets the
            # permissions of any new file.
            self._opened.extend(map(open, [self._partial], ["xb"]))
        except BaseException:
            self._remove()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._is_over = True
        if not self._is_writing:
            self._remove()

    def write(self, data: bytes | bytearray) -> None:
        """Write, perhaps in another thread; nothing once the block has ended."""
        self._is_writing = True
        try:
            if not self._is_over:
                self._opened[0].write(data)
        finally:
            self._is_writing = False
            if self._is_over:
                self._remove()

    def complete(self) -> None:
        """Move it to its place."""
        self._opened[0].close()
        self._partial.replace(self._target)

    def _remove(self) -> None:
        try:
            for file in self._opened:
                with suppress(OSError):  # what could not be written is not wanted either
                    file.close()
        finally:
            with suppress(OSError):
                self._partial.unlink()

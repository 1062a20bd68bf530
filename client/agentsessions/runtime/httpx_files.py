"""Open files on their way to the service."""

from __future__ import annotations

import io
import os
from typing import IO

from ..core.request.files import is_seekable
from .httpx_errors import FileError


class SentFile:
    """As much of an open file as httpx needs, without the mistakes that more would lead to.

    httpx takes the size of the file descriptor for the length of the content, which it is not for
    a pipe or a decompressing file. Here the length is where the content ends; without one the form
    is sent in chunks.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._length: int | None = None
        self._left: int | None = None

    def tell(self) -> int:
        """Where to go back to after the length was found: always to the beginning."""
        return 0

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to the beginning or to the end. Raises UnsupportedOperation where that cannot be."""
        if not is_seekable(self._file):
            raise io.UnsupportedOperation("seek")
        position = self._file.seek(offset, whence)
        if whence == os.SEEK_END:
            self._length = position
        self._left = self._length
        return position

    def read(self, size: int) -> bytes:
        """The next bytes. Raises FileError, also if they are not as many as were announced."""
        try:
            data = self._file.read(size)
        except Exception as error:
            raise FileError(error) from error
        if self._left is not None:
            self._left -= len(data)
            if self._left < 0 or (self._left > 0 and not data):
                problem = OSError("the file changed its size while it was being sent")
                raise FileError(problem)
        return data

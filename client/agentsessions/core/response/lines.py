"""JSON Lines: a response with a JSON value in each line, as it arrives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard, TypeVar

from ..errors import ResponseValidationError
from ..public import public
from ..serialization.decoding import json_reader
from .response import UNREADABLE
from .sse import DEFAULT_MAX_EVENT_BYTES
from .streams import AsyncEventStream, EventReader, EventStream

T = TypeVar("T")


class LineReader(EventReader[T]):
    """From bytes to the values of lines, without I/O. The last line needs no line feed."""

    _rest = b""

    def read(self, chunk: bytes | None) -> Iterator[T]:
        """The values of the lines that `chunk` completes; None completes the last one."""
        self.check_open()
        *lines, self._rest = (self._rest + (chunk or b"\n")).split(b"\n")
        if len(self._rest) > DEFAULT_MAX_EVENT_BYTES:
            error = ResponseValidationError(f"a line is over {DEFAULT_MAX_EVENT_BYTES:,} bytes")
            raise self.errors.unreadable(error, "")
        read_json = json_reader()
        for line in lines:
            if not line.strip():
                continue
            try:
                value = self._decode(read_json(line))
            except UNREADABLE as error:
                raise self.errors.unreadable(error, line.decode(errors="replace")) from None
            yield value
            if self.closed:
                self.check_open()

    def takes(self, chunk: bytes | None) -> TypeGuard[bytes]:
        """Whether there is something to read: at the end, the last line."""
        return super().takes(chunk) or bool(self._rest)


@public
class JsonLines(EventStream[T]):
    """The values of a response with one in each line, as they arrive.

    Use it in a `with` block, as an `EventStream`: it holds a connection until it is closed, and one
    that breaks raises `StreamInterruptedError`.
    """


@public
class AsyncJsonLines(AsyncEventStream[T]):
    """The values of a response with one in each line, for asyncio; see `JsonLines`."""

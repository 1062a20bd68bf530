"""Bodies that arrive compressed, decoded as their bytes arrive and never far ahead of them.

A few bytes can stand for gigabytes. So what is decoded comes in small pieces, each made when it is
asked for, and a body that grows beyond reason is refused: `MAX_EXPANSION`.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from functools import reduce
from typing import Any

from ..errors import APIConnectionError, ResponseValidationError, Sent
from ..headers import Headers

MAX_ENCODINGS = 3
"""More encodings, one inside the other, are refused."""
MAX_EXPANSION = 200
"""More than so many times the bytes that arrived are refused; JSON seldom reaches 20."""
FREE_EXPANSION = 16 * 1024 * 1024
"""So many bytes a body may become, however few have arrived."""

_PIECE_BYTES = 64 * 1024
_SLICE_BYTES = 16 * 1024  # zlib copies what it leaves of its input for the next piece
_MEMBER_COST = 32 * 1024  # in bytes: a member of a gzip body costs time even if it is empty

_GZIP, _ZLIB, _RAW = 31, 15, -15  # how zlib calls the forms
_NAMES = {"gzip": "gzip", "x-gzip": "gzip", "deflate": "deflate"}


class DecodedBody(Iterator[bytes]):
    """A body without its content encodings."""

    def __init__(self, headers: Headers, body: Iterable[bytes]) -> None:
        self._body = iter(body)
        self._decoder = ContentDecoder(headers)
        self._ready: Iterator[bytes] = iter(())

    def __next__(self) -> bytes:
        while True:
            for piece in self._ready:
                return piece
            chunk = next(self._body, None)
            if chunk is None:
                self._decoder.finish()
                raise StopIteration
            self._ready = self._decoder.feed(chunk)


class AsyncDecodedBody(AsyncIterator[bytes]):
    """The same for asyncio."""

    def __init__(self, headers: Headers, body: AsyncIterable[bytes]) -> None:
        self._body = aiter(body)
        self._decoder = ContentDecoder(headers)
        self._ready: Iterator[bytes] = iter(())

    async def __anext__(self) -> bytes:
        while True:
            for piece in self._ready:
                return piece
            chunk = await anext(self._body, None)
            if chunk is None:
                self._decoder.finish()
                raise StopAsyncIteration
            self._ready = self._decoder.feed(chunk)


class ContentDecoder:
    """Decodes one body; `headers` say how. What goes wrong is told with them.

    Raises APIConnectionError for a body that is damaged or incomplete; ResponseValidationError for
    an encoding that was not asked for, and for a body that becomes too large.
    """

    def __init__(self, headers: Headers) -> None:
        self._arrived = _Arrived(headers)
        self._layers: list[_Inflater] | None = None

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """What can be decoded of the body so far, in pieces, to be taken before the next chunk."""
        if self._layers is None:
            names = self._arrived.encodings()
            self._layers = [_Inflater(name, self._arrived) for name in reversed(names)]
        self._arrived.count += len(chunk)
        pieces: Iterable[bytes] = (chunk,)
        return iter(reduce(lambda inner, layer: layer.feed(inner), self._layers, pieces))

    def finish(self) -> None:
        """Check that the body is complete."""
        for layer in self._layers or ():
            layer.finish()


class _Arrived:
    """The body as it arrives: how it is encoded, and how much of it there is."""

    def __init__(self, headers: Headers) -> None:
        self.count = 0
        self._headers = headers

    def encodings(self) -> list[str]:
        """The encodings in the order in which they were applied, without `identity`."""
        header = self._headers.get("content-encoding", "")
        parts = [part.strip().lower() for part in header.split(",")]
        applied = [part for part in parts if part not in ("", "identity")]
        for name in applied:
            if name not in _NAMES:
                raise self._refused(f"has the content encoding {name[:50]!r}: nobody asked for it")
        if len(applied) > MAX_ENCODINGS:
            raise self._refused(f"is encoded {len(applied)} times over")
        return [_NAMES[name] for name in applied]

    def check(self, decoded: int) -> None:
        """Refuse a body of which one layer has become so many bytes, if they are too many."""
        if decoded > FREE_EXPANSION and decoded > self.count * MAX_EXPANSION:
            raise self._refused(
                f"becomes more than {FREE_EXPANSION:,} bytes and more than {MAX_EXPANSION} times "
                "its size when it is decompressed"
            )

    def damaged(self, why: str) -> APIConnectionError:
        """The error for a body that cannot be decoded."""
        return APIConnectionError(
            f"the response cannot be decompressed: {why}",
            sent=Sent.SUCCEEDED,
            headers=self._headers,
        )

    def _refused(self, why: str) -> ResponseValidationError:
        return ResponseValidationError(f"the response {why}", headers=self._headers)


class _Inflater:
    """Takes off one encoding."""

    def __init__(self, name: str, arrived: _Arrived) -> None:
        self._is_gzip = name == "gzip"
        self._arrived = arrived
        self._beginning = b""  # of a deflate body, held until it is clear which form it has
        self._stream: Any = None
        self._decoded = 0

    def feed(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """The decoded bytes of these chunks."""
        for chunk in chunks:
            for start in range(0, len(chunk), _SLICE_BYTES):
                data = chunk[start : start + _SLICE_BYTES]
                if self._stream is None:
                    data = self._begin(data)
                while data:
                    yield from self._inflate(data)
                    data = self._rest()

    def finish(self) -> None:
        """Check that the end has come, if anything has."""
        if self._beginning or not (self._stream is None or self._stream.eof):
            raise self._arrived.damaged("it is incomplete")

    def _begin(self, data: bytes) -> bytes:
        """Find out which form a body has; what is to be inflated of what came."""
        if self._is_gzip:
            self._stream = zlib.decompressobj(_GZIP)
            return data
        data = self._beginning + data
        if len(data) < 2:
            self._beginning = data
            return b""
        self._beginning = b""
        has_header = data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
        self._stream = zlib.decompressobj(_ZLIB if has_header else _RAW)
        return data

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        while True:
            try:
                piece: bytes = self._stream.decompress(data, _PIECE_BYTES)
            except zlib.error as error:
                raise self._arrived.damaged(str(error)) from None
            if piece:
                self._decoded += len(piece)
                self._arrived.check(self._decoded)
                yield piece
            data = self._stream.unconsumed_tail
            if not data and len(piece) < _PIECE_BYTES:
                return

    def _rest(self) -> bytes:
        """What follows the end: in a gzip body there may be another member, and nothing else."""
        rest: bytes = self._stream.unused_data
        if rest:
            if not self._is_gzip:
                raise self._arrived.damaged("something follows its end")
            self._decoded += _MEMBER_COST
            self._arrived.check(self._decoded)
            self._stream = zlib.decompressobj(_GZIP)
        return rest

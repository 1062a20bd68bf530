"""One request as a test server meets it: what arrives, and the connection to answer by."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections.abc import AsyncIterator
from typing import Any, NamedTuple, Self
from urllib.parse import parse_qsl, unquote, urlsplit

import h11

_CHUNK = 1 << 18


class Request(NamedTuple):
    """A request as it arrived; header names are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def segments(self) -> list[str]:
        return [unquote(segment) for segment in self.path.split("/")]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Exchange:
    """A request, and the connection for a handler that does not simply return its answer."""

    def __init__(
        self,
        request: Request,
        parser: h11.Connection,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self.request = request
        self.reader = reader
        self.writer = writer
        self.closes = False
        self._parser = parser

    @classmethod
    async def begin(
        cls, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: int
    ) -> Self | None:
        """Read the head of the next request; None if the client sends no more."""
        parser = h11.Connection(h11.SERVER)
        while (event := parser.next_event()) is h11.NEED_DATA:
            received = await reader.read(_CHUNK)
            if not received:
                return None
            parser.receive_data(received)
        if not isinstance(event, h11.Request):
            return None
        headers = {name.decode(): value.decode("latin-1") for name, value in event.headers}
        if not headers.keys() & {"content-length", "transfer-encoding"}:
            parser.next_event()  # there is no body, and this is its end
        request = Request(event.method.decode(), event.target.decode(), headers, b"", connection)
        return cls(request, parser, reader, writer)

    @property
    def is_read(self) -> bool:
        """Whether the whole body has been read."""
        return self._parser.their_state is not h11.SEND_BODY

    async def pieces(self) -> AsyncIterator[bytes]:
        """The body, as far as nobody has read it, as it arrives."""
        while not self.is_read:
            event = self._parser.next_event()
            if event is h11.NEED_DATA:
                self._parser.receive_data(await self.reader.read(_CHUNK))
            elif isinstance(event, h11.Data):
                yield event.data

    async def body(self) -> Any:
        """The body, as JSON, for a handler of a server that does not read bodies itself."""
        return json.loads(b"".join([piece async for piece in self.pieces()]))

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def gone(self) -> None:
        """Wait until the client has closed its side."""
        while await self.reader.read(65536):
            pass
        self.closes = True

    def close(self) -> None:
        """End the connection in an orderly way, however incomplete the answer is."""
        self.closes = True

    def reset(self) -> None:
        """End it with a TCP reset."""
        connection = self.writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()
        self.closes = True

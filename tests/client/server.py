"""A server that answers exactly as a test says, byte for byte, and counts its connections."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, NamedTuple, Self, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

import h11
from attrs import define, field

from tests.support.waiting import HUNG

T = TypeVar("T")

_BACKLOG = 1024
"""As many connections may wait to be accepted, so that none is refused by a busy machine."""


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


@define
class Exchange:
    """A request, and the connection for a handler that does not simply return its answer."""

    request: Request
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    closes: bool = False

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def gone(self) -> None:
        """Wait until the client has closed its side."""
        while await self.reader.read(65536):
            pass

    def close(self) -> None:
        """End the connection in an orderly way, however incomplete the answer is."""
        self.closes = True

    def reset(self) -> None:
        """End it with a TCP reset."""
        linger = struct.pack("ii", 1, 0)
        transport_socket = self.writer.get_extra_info("socket")
        transport_socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()
        self.closes = True


Reply = bytes | None
Handler = bytes | Callable[[Exchange], Reply | Awaitable[Reply]]
"""Answers requests: the bytes of a response, or what gives them or writes them itself."""


@define
class Server:
    """Runs in a thread of its own. `handler` can be changed at any time."""

    handler: Handler = b""
    requests: list[Request] = field(factory=list[Request])
    connections: int = 0
    open_connections: int = 0
    url: str = ""
    keeps_bodies: bool = True
    reads_bodies: bool = True
    """False: the answer comes before the body has been read."""
    received: int = 0
    """Bytes of bodies, also of those that are not kept."""
    _changed: threading.Condition = field(factory=threading.Condition)
    _loop: asyncio.AbstractEventLoop | None = None
    _thread: threading.Thread | None = None
    _tasks: set[asyncio.Task[None]] = field(factory=set[asyncio.Task[None]])

    def __enter__(self) -> Self:
        self.handler = self.handler or answer(AGENT)
        listening = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
        self.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        started = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(listening, started))
        self._thread.start()
        assert started.wait(HUNG)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._loop is not None
        assert self._thread is not None
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def wait_until(self, condition: Callable[[Self], bool]) -> None:
        """Wait for something about the server's counts and requests to come true."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self), HUNG), (
                f"{len(self.requests)} requests, {self.open_connections} open connections"
            )

    def wait_for_requests(self, count: int) -> None:
        """Wait until so many requests have arrived."""
        self.wait_until(lambda server: len(server.requests) >= count)

    def wait_for_connections(self, most: int) -> None:
        """Wait until no more than so many connections are open."""
        self.wait_until(lambda server: server.open_connections <= most)

    def wait_for_no_connections(self) -> None:
        """Wait until the server has seen every connection end."""
        self.wait_for_connections(0)

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run something on the server's event loop."""
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(HUNG)

    _stop: asyncio.Event = field(factory=asyncio.Event)

    def _run(self, listening: socket.socket, started: threading.Event) -> None:
        asyncio.run(self._serve(listening, started))

    async def _serve(self, listening: socket.socket, started: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        server = await asyncio.start_server(
            self._accept, sock=listening, limit=1 << 20, backlog=_BACKLOG
        )
        started.set()
        await self._stop.wait()
        for _ in range(10):  # connections that were just accepted take some turns to begin
            await asyncio.sleep(0)
        server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        with self._changed:
            self.connections += 1
            self.open_connections += 1
            number = self.connections
            self._changed.notify_all()
        try:
            await self._converse(reader, writer, number)
        except (ConnectionError, h11.RemoteProtocolError):
            pass  # the client went away, as tests make it do
        except asyncio.CancelledError:
            writer.transport.abort()  # the server stops
        finally:
            await _close(writer)
            self._tasks.discard(task)
            with self._changed:
                self.open_connections -= 1
                self._changed.notify_all()

    async def _converse(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int
    ) -> None:
        closes = False
        while not closes:
            request = await self._receive(reader, number)
            if request is None:
                return
            with self._changed:
                self.requests.append(request)
                self._changed.notify_all()
            exchange = Exchange(request, reader, writer)
            data = await _reply(self.handler, exchange)
            if data is not None:
                await exchange.send(data)
            closes = exchange.closes
            if not self.reads_bodies:
                await exchange.gone()
                closes = True

    async def _receive(self, reader: asyncio.StreamReader, number: int) -> Request | None:
        """The next request of a connection, None if there is none any more."""
        parser = h11.Connection(h11.SERVER)
        head: h11.Request | None = None
        body = bytearray()
        while True:
            event = parser.next_event()
            match event:
                case h11.NEED_DATA:
                    received = await reader.read(1 << 18)
                    if not received and head is None:
                        return None
                    parser.receive_data(received)
                case h11.Request():
                    head = event
                    if not self.reads_bodies:
                        return _request(head, b"", number)
                case h11.Data():
                    self.received += len(event.data)
                    if self.keeps_bodies:
                        body += event.data
                case h11.EndOfMessage():
                    assert head is not None
                    return _request(head, bytes(body), number)
                case _:
                    return None


def _request(head: h11.Request, body: bytes, number: int) -> Request:
    headers = {name.decode(): value.decode("latin-1") for name, value in head.headers}
    return Request(head.method.decode(), head.target.decode(), headers, body, number)


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    try:
        await writer.wait_closed()
    except ConnectionError:
        pass
    except asyncio.CancelledError:
        writer.transport.abort()


async def _reply(handler: Handler, exchange: Exchange) -> Reply:
    if isinstance(handler, bytes):
        return handler
    reply = handler(exchange)
    return reply if reply is None or isinstance(reply, bytes) else await reply


def answer(
    body: Any = None,
    status: int = 200,
    headers: dict[str, str] | None = None,
    *,
    content_type: str = "application/json",
) -> bytes:
    """The bytes of a whole response; a body that is not bytes already is written as JSON."""
    content: bytes = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {
        "content-type": content_type,
        "content-length": str(len(content)),
        "request-id": "req_test",
        **(headers or {}),
    }
    return head(status, fields) + content


def head(status: int, headers: dict[str, str]) -> bytes:
    """The status line and the headers."""
    lines = [f"HTTP/1.1 {status} Something", *(f"{k}: {v}" for k, v in headers.items()), "", ""]
    return "\r\n".join(lines).encode("latin-1")


STREAM_HEAD = head(
    200,
    {
        "content-type": "text/event-stream; charset=utf-8",
        "request-id": "req_stream",
        "transfer-encoding": "chunked",
    },
)


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body; an empty one ends it."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def frame(data: dict[str, Any] | str, event: str | None = None) -> bytes:
    """One event of a stream, as a chunk of the body; without a name it takes that of the data."""
    name = data["type"] if event is None and isinstance(data, dict) else event
    text = data if isinstance(data, str) else json.dumps(data)
    return chunk(((f"event: {name}\n" if name else "") + f"data: {text}\n\n").encode())


def frames(*data: dict[str, Any]) -> bytes:
    """A whole stream that the server ends."""
    return STREAM_HEAD + b"".join(frame(item) for item in data) + chunk(b"")


def in_turn(*replies: Handler) -> Handler:
    """Answer the first request with the first reply, and so on; the last one stays."""
    remaining = list(replies)

    async def handler(exchange: Exchange) -> Reply:
        return await _reply(remaining.pop(0) if len(remaining) > 1 else remaining[0], exchange)

    return handler


def reset(exchange: Exchange) -> None:
    """Break the connection off after the request has been read."""
    exchange.reset()


def hang_up(exchange: Exchange) -> None:
    """Close the connection without an answer."""
    exchange.close()


async def held(exchange: Exchange) -> None:
    """Open an event stream, send one event, and hold it until the client goes."""
    await exchange.send(STREAM_HEAD + frame(MESSAGE))
    await exchange.gone()
    exchange.close()


async def silent(exchange: Exchange) -> None:
    """Never answer."""
    await exchange.gone()
    exchange.close()


MESSAGE: dict[str, Any] = {
    "id": "sevt_01",
    "type": "agent.message",
    "content": [{"type": "text", "text": "Hello"}],
    "processed_at": "2026-10-21T09:30:00Z",
}

AGENT: dict[str, Any] = {
    "id": "agent_01",
    "type": "agent",
    "name": "Assistant",
    "version": 1,
    "model": {"id": "claude-opus-5"},
    "tools": [],
    "mcp_servers": [],
    "skills": [],
    "metadata": {},
    "created_at": "2026-10-21T09:30:00Z",
    "updated_at": "2026-10-21T09:30:00Z",
}

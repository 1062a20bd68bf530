"""A small HTTP/1.1 server whose handlers decide about every byte, read or written."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
from collections.abc import Awaitable, Callable
from typing import Any, Self
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.support.waiting import HUNG

Handler = Callable[["Exchange"], Awaitable[None]]

_BACKLOG = 2048


class Exchange:
    """One request of which only the head has been read, and the connection that it came by."""

    def __init__(
        self, head: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        first, *fields = head.split("\r\n")
        self.method, self.target, _ = first.split(" ", 2)
        self.headers = dict(line.lower().split(": ", 1) for line in fields if line)
        self.over = False
        self._reader = reader
        self._writer = writer

    @property
    def path(self) -> list[str]:
        return [unquote(part) for part in urlsplit(self.target).path.split("/")]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.target).query)

    async def body(self) -> Any:
        """Read the body, as JSON."""
        return json.loads(
            await self._reader.readexactly(int(self.headers.get("content-length", "0")))
        )

    async def answer(
        self, body: Any, status: int = 200, headers: dict[str, str] | None = None
    ) -> None:
        """Send a whole answer."""
        await self.send(response(body, status, headers))

    async def send(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    async def gone(self) -> None:
        """Wait until the client has closed its side."""
        while await self._reader.read(1 << 16):
            pass
        self.over = True

    def close(self) -> None:
        """End the connection in an orderly way, however incomplete the answer is."""
        self.over = True

    def reset(self) -> None:
        """End it with a TCP reset."""
        connection = self._writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()
        self.over = True


class Server:
    """Serves from a thread of its own; counts the connections that are open."""

    def __init__(self, handler: Handler) -> None:
        self.url = ""
        self._handler = handler
        self._changed = threading.Condition()
        self._open_connections = 0
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(HUNG)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def run(self, action: Callable[[], Awaitable[None]]) -> None:
        """Do something in the server's event loop and wait for it."""

        async def do() -> None:
            await action()

        asyncio.run_coroutine_threadsafe(do(), self._loop).result(HUNG)

    def wait_for_connections(self, number: int) -> None:
        """Wait until so many connections are open."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._open_connections == number, HUNG), (
                f"{self._open_connections} connections are open"
            )

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        listening = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
        self.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        server = self._loop.run_until_complete(
            asyncio.start_server(self._accept, sock=listening, backlog=_BACKLOG)
        )
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for task in self._tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*self._tasks, return_exceptions=True))
        self._loop.close()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._count(+1)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                exchange = Exchange(head.decode("latin-1").rstrip(), reader, writer)
                await self._handler(exchange)
                if exchange.over:
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client went away, as it may
        except asyncio.CancelledError:
            pass  # the server stops
        finally:
            writer.close()
            self._tasks.discard(task)
            self._count(-1)

    def _count(self, change: int) -> None:
        with self._changed:
            self._open_connections += change
            self._changed.notify_all()


STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nrequest-id: req_stream\r\n"
    b"transfer-encoding: chunked\r\n\r\n"
)
LAST_CHUNK = b"0\r\n\r\n"


def response(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> bytes:
    """The bytes of a whole answer."""
    content = json.dumps(body).encode()
    fields = {
        "content-type": "application/json",
        "content-length": str(len(content)),
        "request-id": "req_test",
        **(headers or {}),
    }
    lines = [f"HTTP/1.1 {status} Status", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + content


def chunk(data: bytes) -> bytes:
    """One chunk of a body."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def frame(event: dict[str, Any]) -> bytes:
    """One event of a stream, as a chunk."""
    return chunk(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode())


PING = chunk(b'event: ping\ndata: {"type":"ping"}\n\n')

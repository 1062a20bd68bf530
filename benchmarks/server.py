"""The canned service: answers that were rendered beforehand, on keep-alive connections.

`python -m benchmarks.server` prints its port and serves until its input ends. What a request asks
for stands in its path, so that nothing has to be parsed but the head:

    GET  /v1/sessions/{id}                     a session
    GET  /v1/sessions                          100 sessions
    GET  /v1/sessions/{id}/events              1,000 events
    POST /v1/sessions/{id}/events              the stored user message
    GET  /v1/sessions/many/events/stream       20,000 events in chunks of 16 KiB
    GET  /v1/sessions/live/events/stream       2,000 events, one in each chunk
    GET  /v1/sessions/held{n}/events/stream    20 events, once n streams are open
    GET  /v1/sessions/slow{...}                a session, after 30 ms
    GET  /v1/sessions/paced{...}/events        nothing yet
    GET  /v1/sessions/paced{...}/events/stream 20 events within two seconds, the last of them idle
"""

from __future__ import annotations

import asyncio
import re
import sys
from typing import Protocol

from benchmarks import payloads

MANY, LIVE, HELD, PACED = 20_000, 2_000, 20, 20
SLOW_SECONDS, PACED_SECONDS = 0.03, 2.0

_LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)
_HELD = re.compile(rb"/v1/sessions/held(\d+)/")


def json_answer(body: bytes) -> bytes:
    head = "\r\n".join(
        (
            "HTTP/1.1 200 OK",
            "date: Wed, 21 Oct 2026 09:30:00 GMT",
            "content-type: application/json",
            f"content-length: {len(body)}",
            "request-id: req_011CZkYqp",
            "anthropic-organization-id: 2b6f6a9c-1f2e-4a52-9d0b-0a6a3a3b7f10",
            "strict-transport-security: max-age=31536000; includeSubDomains; preload",
            "server: cloudflare",
            "cf-ray: 9a1b2c3d4e5f6071-FRA",
        )
    )
    return head.encode() + b"\r\n\r\n" + body


STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n"
    b"cache-control: no-cache\r\nrequest-id: req_011CZkYqs\r\ntransfer-encoding: chunked\r\n\r\n"
)


class Canned:
    """All answers, rendered, and the streams that wait to be released together."""

    def __init__(self) -> None:
        self.session = json_answer(payloads.dump(payloads.session()))
        self.sessions = json_answer(payloads.sessions(100))
        self.events = json_answer(payloads.events(1000))
        self.sent = json_answer(payloads.sent_events())
        self.many = STREAM_HEAD + payloads.stream_body(MANY)
        self.live = STREAM_HEAD + payloads.stream_body(LIVE, chunk_bytes=1)
        self.held = payloads.stream_body(HELD, chunk_bytes=1)
        self.nothing = _json(payloads.dump({"data": [], "next_page": None}))
        self.paced = payloads.paced_frames(PACED)
        self.waiting: list[asyncio.Transport] = []

    def answer(self, head: bytes, connection: asyncio.Transport) -> None:
        if head.startswith(b"POST"):
            connection.write(self.sent)
            return
        path = head[4 : head.index(b" ", 4)].partition(b"?")[0]
        if path.startswith(b"/v1/sessions/slow"):
            _later(SLOW_SECONDS, connection, self.session)
        elif path.startswith(b"/v1/sessions/paced"):
            self.pace(connection, is_stream=path.endswith(b"/stream"))
        elif not path.endswith(b"/stream"):
            kind = path.count(b"/")
            answers = {2: self.sessions, 3: self.session, 4: self.events}
            connection.write(answers[kind])
        elif path.startswith(b"/v1/sessions/many"):
            connection.write(self.many)
        elif held := _HELD.match(path):
            connection.write(STREAM_HEAD)
            self.hold(connection, int(held[1]))
        else:
            connection.write(self.live)

    def hold(self, connection: asyncio.Transport, count: int) -> None:
        """Keep the stream open until `count` are."""
        self.waiting.append(connection)
        if len(self.waiting) == count:
            for waiting in self.waiting:
                waiting.write(self.held)
            self.waiting.clear()

    def pace(self, connection: asyncio.Transport, *, is_stream: bool) -> None:
        """A session in which something happens now and then."""
        if not is_stream:
            connection.write(self.nothing)
            return
        connection.write(_STREAM_HEAD)
        for number, frame in enumerate(self.paced, 1):
            _later(number * PACED_SECONDS / PACED, connection, frame)


def _later(seconds: float, connection: asyncio.Transport, data: bytes) -> None:
    """Write something in a while, if anybody is there to read it then."""

    def write() -> None:
        if not connection.is_closing():
            connection.write(data)

    asyncio.get_running_loop().call_later(seconds, write)


class Answers(Protocol):
    """What a server says."""

    def answer(self, head: bytes, connection: asyncio.Transport) -> None: ...


class Connection(asyncio.Protocol):
    """Cuts requests apart: a head, and as many bytes of body as it says."""

    def __init__(self, canned: Answers) -> None:
        self.canned = canned
        self.received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.received += data
        while (end := self.received.find(b"\r\n\r\n")) >= 0:
            head = self.received[:end]
            length = _LENGTH.search(head)
            end += 4 + (int(length[1]) if length else 0)
            if len(self.received) < end:
                return
            self.received = self.received[end:]
            self.canned.answer(head, self.transport)


async def serve() -> None:
    loop = asyncio.get_running_loop()
    canned = Canned()
    server = await loop.create_server(lambda: Connection(canned), "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve())

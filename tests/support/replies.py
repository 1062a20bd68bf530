"""What a test server answers: the bytes of responses and of streams, and ways to misbehave."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from tests.support.exchange import Exchange

Reply = bytes | None
Handler = bytes | Callable[[Exchange], Reply | Awaitable[Reply]]
"""Answers requests: the bytes of a response, or what gives them or writes them itself."""


async def reply_to(handler: Handler, exchange: Exchange) -> Reply:
    """The bytes that a handler leaves to be sent; None if it has sent all that it wanted to."""
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


LAST_CHUNK = chunk(b"")
PING = frame({"type": "ping"})


def frames(*data: dict[str, Any]) -> bytes:
    """A whole stream that the server ends."""
    return STREAM_HEAD + b"".join(frame(item) for item in data) + LAST_CHUNK


def in_turn(*replies: Handler) -> Handler:
    """Answer the first request with the first reply, and so on; the last one stays."""
    remaining = list(replies)

    async def handler(exchange: Exchange) -> Reply:
        return await reply_to(remaining.pop(0) if len(remaining) > 1 else remaining[0], exchange)

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


async def silent(exchange: Exchange) -> None:
    """Never answer."""
    await exchange.gone()


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

"""A service with one session, whose turns go as a test says."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any

from tests.support.exchange import Exchange
from tests.support.replies import LAST_CHUNK, STREAM_HEAD, answer, frame
from tests.support.waiting import wait_until

SESSION = "019a8f2e-4c11-7e02-9d5b-3f60a1c27b94"
_USAGE = {"input_tokens": 0, "output_tokens": 0, "total_tokens": 0}
RESULT: dict[str, Any] = {
    "session_id": SESSION,
    "text": "ok",
    "turns": 1,
    "tool_calls": 0,
    "usage": _USAGE,
}
LOADED = frame({"session_id": SESSION, "message_count": 3}, "session_loaded")
INTERRUPTED: dict[str, Any] = {"session_id": SESSION, "interrupted": True, "result": "interrupted"}

STARTED = {
    "type": "run_started",
    "session_id": SESSION,
    "input": {"kind": "content", "content": "Hi"},
}
DELTA = {"type": "text_delta", "delta": "ok"}
COMPLETED = {"type": "run_completed", "session_id": SESSION, "result": "ok", "usage": _USAGE}
TURN = (STARTED, DELTA, COMPLETED)
KINDS = ["run_started", "text_delta", "run_completed"]

Play = Callable[["Service", Exchange], Awaitable[bytes | None]]


def refusal(code: str, status: int = 500, **details: Any) -> bytes:
    """An error in the service's own form."""
    return answer({"error": "It failed.", "code": code, "details": details}, status)


async def usual(service: Service, _: Exchange) -> bytes:
    """All events, then the answer."""
    await service.tell(*TURN)
    return answer(RESULT)


class Service:
    """Handles all requests.

    `plays` are the turns, the last of them again and again. `broken` are ways in which streams end
    that are opened first: before they say that they are attached, or right after that.

    Attributes:
        posted: The bodies of the messages, and how many streams were attached then.
        is_silent: Whether streams that are opened from now on never begin.
        interrupts: How often it was interrupted; `interrupted` is set then.
    """

    def __init__(self, *plays: Play, broken: Sequence[str] = ()) -> None:
        self._plays = list(plays) or [usual]
        self._broken = list(broken)
        self._streams: list[Exchange] = []
        self._number = 0
        self.is_silent = False
        self.opened = 0
        self.posted: list[tuple[Any, int]] = []
        self.interrupts = 0
        self.interrupted = asyncio.Event()

    async def __call__(self, exchange: Exchange) -> bytes | None:
        path = exchange.request.path
        if path.endswith("/events"):
            await self._stream(exchange)
            return None
        if path.endswith("/interrupt"):
            self.interrupts += 1
            self.interrupted.set()
            return answer(INTERRUPTED)
        self.posted.append((exchange.request.json, len(self._streams)))
        play = self._plays.pop(0) if len(self._plays) > 1 else self._plays[0]
        return await play(self, exchange)

    async def tell(self, *payloads: dict[str, Any]) -> None:
        """Tell events to whoever listens."""
        for payload in payloads:
            self._number += 1
            event = {
                "event_id": f"event_{self._number}",
                "source": {"type": "session", "session_id": SESSION},
                "seq": self._number,
                "timestamp_ms": 1792575004318,
                "payload": payload,
            }
            for stream in [*self._streams]:
                with suppress(ConnectionError):  # its client has gone
                    await stream.send(frame(event, payload["type"]))

    async def cut(self, ending: bytes = LAST_CHUNK) -> None:
        """End the streams that are open."""
        streams, self._streams = self._streams, []
        for stream in streams:
            await stream.send(ending)
            stream.writer.close()

    async def attached(self, count: int) -> None:
        """Wait until so many streams were opened."""
        await asyncio.to_thread(wait_until, lambda: self.opened >= count)

    async def _stream(self, exchange: Exchange) -> None:
        if self.is_silent:
            await exchange.gone()
            return
        await exchange.send(STREAM_HEAD)
        manner = self._broken.pop(0) if self._broken else ""
        if manner == "early":
            await exchange.send(LAST_CHUNK)
        elif manner == "reset":
            exchange.reset()
        if manner:
            self.opened += 1
            exchange.close()
            return
        await exchange.send(LOADED)
        self._streams.append(exchange)
        self.opened += 1
        await exchange.gone()
        if exchange in self._streams:
            self._streams.remove(exchange)

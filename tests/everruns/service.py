"""A service that keeps the log of one session, and breaks its streams on order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tests.support.exchange import Exchange
from tests.support.replies import LAST_CHUNK, STREAM_HEAD, answer, frame

Event = dict[str, Any]

SESSION = "session_1"
DELTA = "output.message.delta"
_TURN = {"turn_id": "turn_1", "input_message_id": "message_1"}
_DATA: dict[str, Any] = {
    DELTA: {"turn_id": "turn_1", "message_id": "message_1", "delta": "a", "accumulated": "a"},
    "tool.call_requested": {"tool_calls": [{"id": "toolu_1", "name": "look_up", "arguments": {}}]},
    "tool.completed": {
        "tool_call_id": "toolu_1",
        "tool_name": "look_up",
        "success": True,
        "status": "success",
    },
    "output.message.completed": {},
    "turn.completed": {**_TURN, "iterations": 1},
    "turn.failed": {**_TURN, "error": "No.", "error_code": "internal_error"},
}
TURN = (
    *("input.message", "session.activated", "turn.started", DELTA, DELTA),
    *("reason.item", "turn.completed", "session.idled"),
)


def message(text: str, id: str = "message_1") -> dict[str, Any]:
    content = [{"type": "text", "text": text}]
    created_at = "2026-10-21T09:30:00Z"
    return {"id": id, "role": "user", "content": content, "created_at": created_at}


def event(kind: str, number: int, sequence: int | None, data: Any = None) -> Event:
    """An event that has its place in the log; `sequence` is None for an ephemeral one."""
    if data is None:
        usual = {"message": message("Hi")} if kind == "input.message" else _TURN
        data = _DATA.get(kind, usual)
    if kind == "reason.item":  # nobody knows it: it is passed on as it is
        kind = "news.of_tomorrow"
    found: Event = {
        "id": f"event_{number}",
        "type": kind,
        "ts": "2026-10-21T09:30:00Z",
        "session_id": SESSION,
        "context": {},
        "data": data,
    }
    return found if sequence is None else found | {"sequence": sequence}


def log_of(kinds: Iterable[str]) -> list[Event]:
    """The events of a session, numbered."""
    return list(_numbered(kinds))


def _numbered(kinds: Iterable[str]) -> Iterator[Event]:
    sequence = 0
    for number, kind in enumerate(kinds, 1):
        is_stored = kind != DELTA
        sequence += is_stored
        yield event(kind, number, sequence if is_stored else None)


class Log:
    """Handles the requests for the events of a session.

    Of `events`, the first `past` have happened; the others happen while somebody listens. `ends`
    says after how many frames a connection ends, and how: by `close`, `end` (as streams should) or
    `disconnecting`; connections behind those stay open.
    """

    def __init__(
        self,
        events: list[Event],
        *,
        past: int = 0,
        ends: Iterable[tuple[int, str]] = (),
        retry_ms: int = 100,
    ) -> None:
        self.events = events
        self.happened = past
        self.opened: list[dict[str, str]] = []
        self.listed: list[dict[str, str]] = []
        self._ends = list(ends)
        self._retry_ms = retry_ms

    @property
    def stored(self) -> list[Event]:
        """What a list shows by now."""
        return [one for one in self.events[: self.happened] if "sequence" in one]

    async def __call__(self, exchange: Exchange) -> bytes | None:
        query = dict(exchange.request.query)
        if exchange.request.path.endswith("/events"):
            self.listed.append(query)
            return answer({"data": self._after({"after_sequence": "0", **query})})
        self.opened.append(query)
        await self._stream(exchange, self._after(query))
        return None

    def _after(self, query: dict[str, str]) -> list[Event]:
        if "since_id" in query:
            ids = [one["id"] for one in self.stored]
            known = query["since_id"] in ids
            return self.stored[ids.index(query["since_id"]) + 1 :] if known else []
        after = int(query.get("after_sequence", 1 << 30))
        return [one for one in self.stored if one["sequence"] > after]

    async def _stream(self, exchange: Exchange, replayed: list[Event]) -> None:
        left, manner = self._ends.pop(0) if self._ends else (1 << 30, "")
        await exchange.send(STREAM_HEAD)
        for data in self._frames(replayed):
            if left == 0:
                break
            left -= 1
            await exchange.send(data)
        if not manner:
            await exchange.gone()
        if manner == "disconnecting":
            told = {"reason": "connection_cycle", "retry_ms": self._retry_ms}
            await exchange.send(frame(told, "disconnecting"))
        if manner in ("end", "disconnecting"):
            await exchange.send(LAST_CHUNK)
        exchange.close()

    def _frames(self, replayed: list[Event]) -> Iterator[bytes]:
        yield frame({"status": "connected"}, "connected")
        yield from map(frame, replayed)
        while self.happened < len(self.events):
            self.happened += 1
            yield frame(self.events[self.happened - 1])

"""A small session service that fails on order and knows what it has stored."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from attrs import define, field

from tests.support.exchange import Exchange
from tests.support.replies import LAST_CHUNK, STREAM_HEAD, answer, frame

Event = dict[str, Any]
Listener = asyncio.Queue[bytes]


@define
class Log:
    """The history of one session and those who listen to it."""

    events: list[Event] = field(factory=list[Event])
    waiting: list[Event] = field(factory=list[Event])
    listeners: list[Listener] = field(factory=list[Listener])
    streams: int = 0


def _never(_: str, __: int) -> None:
    return None


def _no_fault(_: str, __: int) -> str:
    return ""


def _nothing(_: str) -> None:
    return None


@define
class Service:
    """Answers requests about sessions; `support.serve` makes a server of it.

    `fault` names the fault for an attempt to send, by text and number of the attempt. `skew` sets
    the service's clock apart from this machine's, `dated` is whether answers say its time. `lag` is
    how many of the newest events lists do not show yet, `late` how many lists are asked for before
    what is stored late is stored. With `queues`, what is sent waits. Lists show what waits last, or
    first with `waiting_first`; newest first, it is the other way round. `refuse` and `cut` say, by
    session and number of the stream, with which status to refuse it and after how many bytes to
    break it off; `refuse_list` does so by the number of the list.
    """

    fault: Callable[[str, int], str] = _no_fault
    skew: timedelta = timedelta(days=3)
    dated: bool = True
    lag: int = 0
    late: int = 0
    queues: bool = False
    waiting_first: bool = False
    muted: int = 0
    """How many streams, from the first on, never say anything."""
    page_size: int = 1000
    refuse: Callable[[str, int], int | None] = _never
    refuse_list: Callable[[str, int], int | None] = _never
    cut: Callable[[str, int], int | None] = _never
    on_send: Callable[[str], object] = _nothing
    """Called once what was sent has been read."""
    on_store: Callable[[str], object] = _nothing
    """Called with the session once what was sent is stored, before the response."""
    on_open: Callable[[str, int], object] = _never
    before_list: Callable[[str, int], object] = _never
    on_list: Callable[[str, int], object] = _never
    logs: dict[str, Log] = field(factory=dict[str, Log])
    attempts: Counter[str] = field(factory=Counter[str])
    stored: Counter[str] = field(factory=Counter[str])
    stream_queries: list[list[tuple[str, str]]] = field(factory=list[list[tuple[str, str]]])
    lists: list[list[tuple[str, str]]] = field(factory=list[list[tuple[str, str]]])
    _numbers: int = 0
    _last: datetime = field(factory=lambda: datetime.fromtimestamp(0, UTC))
    _on_its_way: list[tuple[int, Callable[[], object]]] = field(
        factory=list[tuple[int, Callable[[], object]]]
    )

    async def handle(self, exchange: Exchange) -> None:
        segments = exchange.request.segments
        session_id, last = segments[3], segments[-1]
        if exchange.request.method == "POST":
            await self._take(exchange, session_id)
        elif last == "stream":
            await self._stream(exchange, session_id)
        else:
            self.before_list(session_id, len(self.lists))
            if status := self.refuse_list(session_id, len(self.lists)):
                await self._refuse(exchange, str(status))
                return
            await exchange.send(self._list(exchange, session_id))
            self.on_list(session_id, len(self.lists))

    def log(self, session_id: str = "sesn_1") -> Log:
        return self.logs.setdefault(session_id, Log())

    def add(self, session_id: str, event: Event, *, waits: bool = False) -> Event:
        """Store an event and tell the listeners."""
        self._numbers += 1
        stored = {"id": f"sevt_{self._numbers:06d}", **event, "processed_at": None}
        log = self.log(session_id)
        if waits:
            log.waiting.append(stored)
            self.tell(session_id, stored)
        else:
            self._process(session_id, stored)
        return stored

    def add_history(self, session_id: str, events: Iterable[Event], ago: timedelta) -> None:
        """Store events as if they had happened so long ago."""
        skew, self.skew = self.skew, self.skew - ago
        self._last = datetime.fromtimestamp(0, UTC)
        for event in events:
            self.add(session_id, event)
        self.skew = skew

    def process_waiting(self, session_id: str) -> None:
        """Take up everything that waits."""
        log = self.log(session_id)
        while log.waiting:
            self._process(session_id, log.waiting.pop(0))

    def now(self) -> datetime:
        """The service's time; never the same twice."""
        self._last = max(datetime.now(UTC) + self.skew, self._last + timedelta(microseconds=1))
        return self._last

    async def finish(self) -> None:
        """Store what is still to be stored late."""
        for _, store in self._on_its_way:
            store()
        self._on_its_way.clear()

    def tell(self, session_id: str, event: Event) -> None:
        """Say something to the listeners that is not stored."""
        data = frame(event)
        for listener in self.log(session_id).listeners:
            listener.put_nowait(data)

    def _process(self, session_id: str, event: Event) -> None:
        event["processed_at"] = self.now().isoformat().replace("+00:00", "Z")
        self.log(session_id).events.append(event)
        self.tell(session_id, event)

    async def _take(self, exchange: Exchange, session_id: str) -> None:
        text = exchange.request.headers.get("x-text", "")
        fault = self.fault(text, self.attempts[text])
        self.attempts[text] += 1
        if fault == "reset before reading":
            exchange.reset()
            return
        events: list[Event] = (await exchange.body())["events"]
        self.on_send(text)
        match fault.split():
            case ["reset", "and", "store", "late"]:
                exchange.reset()
                self._store_late(session_id, events, text)
            case ["hang"]:
                await exchange.gone()
            case ["hang", "and", "store", "late"]:
                await exchange.gone()
                self._store_late(session_id, events, text)
            case [status]:
                await self._refuse(exchange, status)
            case [status, "hint", hint]:
                await self._refuse(exchange, status, hint)
            case ["store", "and", ending]:
                stored = self._store(session_id, events, text)
                await self._lose(exchange, ending, answer({"data": stored}))
            case _:
                stored = self._store(session_id, events, text)
                await exchange.send(self._dated({"data": stored}))

    async def _lose(self, exchange: Exchange, ending: str, response: bytes) -> None:
        match ending:
            case "reset":
                exchange.reset()
            case "close":
                exchange.close()
            case "hang":
                await exchange.gone()
            case "cut":
                await exchange.send(response[:-5])
                exchange.close()
            case status:
                await self._refuse(exchange, status)

    async def _refuse(self, exchange: Exchange, status: str, hint: str | None = None) -> None:
        error = {"type": "api_error", "message": "on order"}
        headers = {"retry-after": hint} if hint else {}
        await exchange.send(answer({"type": "error", "error": error}, int(status), headers))

    def _store(self, session_id: str, events: Iterable[Event], text: str) -> list[Event]:
        self.stored[text] += 1
        stored = [self.add(session_id, event, waits=self.queues) for event in events]
        self.on_store(session_id)
        return stored

    def _store_late(self, session_id: str, events: Iterable[Event], text: str) -> None:
        due = len(self.lists) + self.late
        self._on_its_way.append((due, lambda: self._store(session_id, events, text)))

    def _store_what_is_due(self) -> None:
        while self._on_its_way and self._on_its_way[0][0] <= len(self.lists):
            self._on_its_way.pop(0)[1]()

    def _dated(self, body: Any) -> bytes:
        date = format_datetime(self.now().replace(microsecond=0), usegmt=True)
        return answer(body, headers={"date": date} if self.dated else {})

    def _list(self, exchange: Exchange, session_id: str) -> bytes:
        self._store_what_is_due()
        asked = exchange.request.query
        self.lists.append(asked)
        log = self.log(session_id)
        query = dict(asked)
        types = [value for name, value in asked if name == "types[]"]
        shown = log.events[: len(log.events) - self.lag]
        if since := query.get("created_at[gte]"):
            start = datetime.fromisoformat(since)
            shown = [e for e in shown if datetime.fromisoformat(e["processed_at"]) >= start]
        else:
            shown = log.waiting + shown if self.waiting_first else shown + log.waiting
        if types:
            shown = [event for event in shown if event["type"] in types]
        if query.get("order") == "desc":
            shown = shown[::-1]
        first = int(query.get("page", "0"))
        after = first + self.page_size
        next_page = str(after) if len(shown) > after else None
        return self._dated({"data": shown[first:after], "next_page": next_page})

    async def _stream(self, exchange: Exchange, session_id: str) -> None:
        log = self.log(session_id)
        number = log.streams
        log.streams += 1
        if status := self.refuse(session_id, number):
            await self._refuse(exchange, str(status))
            return
        self.stream_queries.append(exchange.request.query)
        listener = Listener()
        log.listeners.append(listener)
        self.on_open(session_id, number)
        serving = asyncio.ensure_future(
            _serve(exchange, listener, self.cut(session_id, number), mute=number < self.muted)
        )
        leaving = asyncio.ensure_future(exchange.gone())
        try:
            await asyncio.wait((serving, leaving), return_when=asyncio.FIRST_COMPLETED)
        finally:
            log.listeners.remove(listener)
            for task in (serving, leaving):
                task.cancel()
            await asyncio.gather(serving, leaving, return_exceptions=True)
            exchange.close()


async def _serve(exchange: Exchange, listener: Listener, limit: int | None, *, mute: bool) -> None:
    await exchange.send(STREAM_HEAD)
    if mute:
        await asyncio.Event().wait()
    while True:
        data = await listener.get()
        if limit is not None and len(data) >= limit:
            await exchange.send(data[:limit])
            exchange.reset()
            return
        limit = None if limit is None else limit - len(data)
        await exchange.send(data)
        if data == LAST_CHUNK:
            return


def message(text: str) -> Any:
    """A message to send."""
    return {"type": "user.message", "content": [{"type": "text", "text": text}]}

"""Everything that happens, as one stream of server-sent events.

`hello`    once, at the start: which run of the emulator this is, and its state
`event`    an event or preview of the session that the reader watches, at once
`changes`  a few times a second, unless nothing has changed: `sessions` in which something has
           happened, `requests` that came in or were answered (the latest; `missed` is how many
           more there were) and the `state`: the clock and the faults
"""

import asyncio
from collections.abc import AsyncIterator

from agentsessions_emulator.bus.bus import Message
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.http.event_stream import OpenStream, frame
from agentsessions_emulator.http.request_log import RecordedRequest
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.page.requests import summary
from agentsessions_emulator.service.service import Service

_SECONDS = 0.25
_MOST_REQUESTS = 200


class News:
    """The news for one reader, who watches the session `watched`."""

    def __init__(self, service: Service, run: str, watched: str | None) -> None:
        self._runtime = service.runtime
        self._page = service.page
        self._run = run
        self._watched = watched
        self._stream = OpenStream(_written, self._runtime.clock, self._cut)
        self._sessions: set[str] = set()
        self._requests: dict[str, RecordedRequest] = {}
        self._state = self._look()
        self._stop = self._runtime.bus.observe(self)
        self._runtime.requests.watchers.append(self._note)
        self._watch = asyncio.get_running_loop().create_task(self._tell_changes())

    def observe(self, topic: str, message: Message) -> None:
        place = self._page.place(topic) if self._page is not None else None
        if place is None:
            return
        self._sessions.add(place.session_id)
        if place.session_id == self._watched:
            news = f'{{"thread_id":{_quoted(place.thread_id)},"event":{message.text}}}'
            self._stream.receive(Message({"news": "event"}, news))

    def end(self) -> None:
        self._stream.end()

    async def frames(self) -> AsyncIterator[bytes]:
        yield frame("hello", dump({"run": self._run, "state": self._told(self._state)}))
        async for one in self._stream.frames():
            yield one

    def _cut(self) -> bytes:
        """A page that is that far behind connects again, and looks anew."""
        self.close()
        return b""

    def close(self) -> None:
        """Watch no longer. To call it twice is harmless."""
        self._watch.cancel()
        self._stop()
        if self._note in self._runtime.requests.watchers:
            self._runtime.requests.watchers.remove(self._note)

    def _note(self, request: RecordedRequest) -> None:
        self._requests[request.request_id] = request

    async def _tell_changes(self) -> None:
        """In real time, so that a clock that stands still holds nothing back."""
        while True:
            await asyncio.sleep(_SECONDS)
            news = self._changes()
            if news:
                self._stream.receive(Message({"news": "changes"}, dump(news)))

    def _changes(self) -> JsonObject:
        news: JsonObject = {}
        if self._sessions:
            news["sessions"] = sorted(self._sessions)
            self._sessions.clear()
        if self._requests:
            latest = [*self._requests.values()]
            news["requests"] = [summary(one) for one in latest[-_MOST_REQUESTS:]]
            news["missed"] = max(0, len(latest) - _MOST_REQUESTS)
            self._requests.clear()
        state = self._look()
        if state != self._state:
            self._state = state
            news["state"] = self._told(state)
        return news

    def _look(self) -> JsonObject:
        clock = self._runtime.clock
        return {
            "frozen_at": clock.peek() if clock.frozen else None,
            "ahead": round(clock.ahead, 1),
            "faults": self._runtime.faults.listed(),
        }

    def _told(self, state: JsonObject) -> JsonObject:
        """The state as it goes out, with the time at which it does."""
        clock = self._runtime.clock
        now = {"now": timestamp(clock.peek()), "frozen": clock.frozen, "ahead": state["ahead"]}
        return {"clock": now, "faults": state["faults"]}


def _written(message: Message) -> bytes:
    return frame(message.event["news"], message.text)


def _quoted(thread_id: str | None) -> str:
    return "null" if thread_id is None else f'"{thread_id}"'

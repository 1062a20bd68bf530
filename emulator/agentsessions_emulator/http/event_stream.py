"""Server-sent event streams: who listens to a session, and the HTTP response that carries it.

A stream carries what happens after it was opened; nothing is replayed. A thread's stream carries
the thread's share of it. Previews go to those who asked for them.
"""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.jsontypes import JsonObject

_PING = b'event: ping\ndata: {"type":"ping"}\n\n'


def frame(event: JsonObject) -> bytes:
    """One event as it goes over the wire."""
    data = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
    return f"event: {event.get('type', 'message')}\ndata: {data}\n\n".encode()


@dataclass(eq=False)
class Subscription:
    """One open stream: the frames that wait to be sent, and when it last had something to say."""

    session_id: str
    of_thread: bool
    previews: frozenset[str]
    frames: deque[bytes] = field(default_factory=deque[bytes])
    closed: bool = False
    quiet_since: int = 0
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, data: bytes) -> None:
        self.frames.append(data)
        self._news.set()

    def close(self) -> None:
        """Send what waits, then end."""
        self.closed = True
        self._news.set()

    async def wait(self) -> None:
        """Until there is a frame or the end has come."""
        while not self.frames and not self.closed:
            self._news.clear()
            await self._news.wait()


class Broker:
    """Hands every event to the streams that are open at that moment."""

    def __init__(self) -> None:
        self._subscriptions: dict[str, list[Subscription]] = {}

    def subscribe(
        self, session_id: str, *, of_thread: bool, previews: frozenset[str]
    ) -> Subscription:
        subscription = Subscription(session_id, of_thread, previews)
        self._subscriptions.setdefault(session_id, []).append(subscription)
        return subscription

    def unsubscribe(self, subscription: Subscription) -> None:
        listeners = self._subscriptions.get(subscription.session_id, [])
        if subscription in listeners:
            listeners.remove(subscription)
        if not listeners:
            self._subscriptions.pop(subscription.session_id, None)

    def publish(self, session_id: str, event: JsonObject, *, on_thread: bool) -> None:
        """Send a stored event to all its listeners."""
        listeners = self._subscriptions.get(session_id)
        if listeners:
            data = frame(event)
            for subscription in listeners:
                if on_thread or not subscription.of_thread:
                    subscription.put(data)

    def preview(self, session_id: str, event_type: str, event: JsonObject) -> None:
        """Send a preview of an event of `event_type` to those who asked for it."""
        for subscription in self._subscriptions.get(session_id, []):
            if event_type in subscription.previews:
                subscription.put(frame(event))

    def wants_previews(self, session_id: str) -> bool:
        return any(s.previews for s in self._subscriptions.get(session_id, []))

    def end(self, session_id: str) -> None:
        """End all streams of a session."""
        for subscription in self._subscriptions.get(session_id, []):
            subscription.close()

    def end_all(self) -> None:
        for session_id in list(self._subscriptions):
            self.end(session_id)

    @property
    def open_streams(self) -> int:
        return sum(len(listeners) for listeners in self._subscriptions.values())


async def frames(subscription: Subscription, clock: Clock) -> AsyncIterator[bytes]:
    """The frames of a stream as they come, up to its end."""
    while True:
        while subscription.frames:
            subscription.quiet_since = clock.peek()
            yield subscription.frames.popleft()
        if subscription.closed:
            return
        await subscription.wait()


async def ping_when_quiet(subscription: Subscription, clock: Clock, seconds: float) -> None:
    """Put a ping into a stream whenever nothing was sent for so long."""
    subscription.quiet_since = clock.peek()
    while True:
        quiet = (clock.peek() - subscription.quiet_since) / 1_000_000
        if quiet < seconds:
            await clock.sleep(seconds - quiet)
        else:
            subscription.put(_PING)
            subscription.quiet_since = clock.peek()


class EventStreamResponse(StreamingResponse):
    """A stream; `on_end` is called however it ends."""

    media_type = "text/event-stream"

    def __init__(
        self, body: AsyncIterator[bytes], headers: Mapping[str, str], on_end: Callable[[], None]
    ) -> None:
        super().__init__(body, headers={"cache-control": "no-cache", **headers})
        self._on_end = on_end

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._on_end()

"""Server-sent event streams: the frames that wait in an open one, and the response that sends them.

A stream carries what happens after it was opened, behind what a service has it begin with. One
whose reader does not keep up is cut, so that what waits for it cannot grow without end.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from agentsessions_emulator.bus.bus import Message
from agentsessions_emulator.clock.clock import Clock

MAX_WAITING = 8 * 1024 * 1024
"""How many bytes may wait for a reader who still has others to take.

What happens at once may be more: whoever has read everything before it is not slow.
"""

_CHUNK = 64 * 1024


@dataclass(frozen=True)
class EventStream:
    """The answer to an operation that holds a stream open: what is published under these topics.

    `opening` are frames that come first. `write` makes the frame of a message where this stream has
    frames of its own; an empty one is left out. After so many `seconds` the stream ends, with the
    frame `closing`; `last` is the frame with which it ends when nothing more can come.
    """

    topics: tuple[str, ...]
    opening: tuple[bytes, ...] = ()
    write: Callable[[Message], bytes] | None = None
    seconds: float | None = None
    closing: bytes = b""
    last: bytes = b""


def frame(name: str, data: str) -> bytes:
    """One event as it goes over the wire; `data` is a single line."""
    return f"event: {name}\ndata: {data}\n\n".encode()


class OpenStream:
    """Collects the frames of one stream and gives them out.

    `write` makes a frame of a message. `cut` is called once, when too much waits for the reader:
    it ends the subscription and returns the frame that tells the reader of it. `last` is the frame
    at the end of all that can come.
    """

    def __init__(
        self,
        write: Callable[[Message], bytes],
        clock: Clock,
        cut: Callable[[], bytes],
        last: bytes = b"",
    ) -> None:
        self._write = write
        self._clock = clock
        self._cut = cut
        self._last = last
        self._frames: deque[bytes] = deque()
        self._waiting = 0
        self._is_sending = False
        self._ended = False
        self._news = asyncio.Event()
        self._quiet_since = clock.peek()
        self._tasks: list[asyncio.Task[None]] = []

    def receive(self, message: Message) -> None:
        data = self._write(message)
        if data:
            self._put(data)

    def end(self) -> None:
        """Send what waits, and that it was the last, then end."""
        if self._last and not self._ended:
            self._put(self._last)
        self._stop()

    async def frames(self) -> AsyncIterator[bytes]:
        """The frames one by one, up to the end of the stream."""
        while await self._has_frames():
            yield self._take()

    async def chunks(self) -> AsyncIterator[bytes]:
        """The same bytes, of all frames that are there at once."""
        while await self._has_frames():
            chunk = [self._take()]
            size = len(chunk[0])
            while self._frames and size < _CHUNK:
                chunk.append(self._take())
                size += len(chunk[-1])
            yield b"".join(chunk)

    def start_pings(self, ping: bytes, seconds: float) -> None:
        """Put in a ping whenever nothing was sent for so long."""
        self._start(self._ping_when_quiet(ping, seconds))

    def begin_with(self, frames: Iterable[bytes]) -> None:
        for data in frames:
            self._put(data)

    def end_after(self, seconds: float, closing: bytes) -> None:
        """End when so much time has passed, with this frame as the last."""
        self._start(self._end_later(seconds, closing))

    def stop_tasks(self) -> None:
        """Neither pings nor an end by time any more."""
        for task in self._tasks:
            task.cancel()

    def _start(self, work: Coroutine[None, None, None]) -> None:
        self._tasks.append(asyncio.get_running_loop().create_task(work))

    async def _end_later(self, seconds: float, closing: bytes) -> None:
        await self._clock.sleep(seconds)
        self._put(closing)
        self._stop()

    async def _ping_when_quiet(self, ping: bytes, seconds: float) -> None:
        while True:
            quiet = (self._clock.peek() - self._quiet_since) / 1_000_000
            if quiet < seconds:
                await self._clock.sleep(seconds - quiet)
            else:
                self._put(ping)
                self._quiet_since = self._clock.peek()

    def _stop(self) -> None:
        """Send what waits, then end."""
        self._ended = True
        self._news.set()

    def _put(self, data: bytes) -> None:
        self._frames.append(data)
        self._waiting += len(data)
        if self._waiting > MAX_WAITING and self._is_sending and not self._ended:
            self._frames.clear()
            self._waiting = 0
            self._stop()
            self._put(self._cut())
        self._news.set()

    def _take(self) -> bytes:
        self._quiet_since = self._clock.peek()
        frame = self._frames.popleft()
        self._waiting -= len(frame)
        return frame

    async def _has_frames(self) -> bool:
        """Wait for a frame, all before being sent; False at the end of the stream."""
        self._is_sending = False
        while not self._frames and not self._ended:
            self._news.clear()
            await self._news.wait()
        self._is_sending = True
        return bool(self._frames)


class EventStreamResponse(StreamingResponse):
    """Sends a stream. `close` is called however it ends, or when it is not sent at all."""

    media_type = "text/event-stream"

    def __init__(
        self, body: AsyncIterator[bytes], headers: Mapping[str, str], close: Callable[[], None]
    ) -> None:
        super().__init__(body, headers={"cache-control": "no-cache", **headers})
        self.close = close

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self.close()

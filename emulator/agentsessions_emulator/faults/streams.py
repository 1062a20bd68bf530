"""Streams that go wrong: a fault's effect applied to the frames of a stream."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from agentsessions_emulator.clock.clock import FOREVER, Clock
from agentsessions_emulator.faults.rules import Effect

Frames = AsyncIterator[bytes]


@dataclass(frozen=True)
class StreamFault:
    """What goes wrong in a stream.

    `ping` and `error` are frames as the service sends them, `malformed` is one whose data is not
    JSON; `break_off` ends the connection.
    """

    effect: Effect
    clock: Clock
    ping: bytes
    error: bytes
    malformed: bytes
    break_off: Callable[[str], None]

    def spoil(self, frames: Frames) -> Frames:
        """The frames with the effect in force."""
        effect = self.effect
        match effect.type:
            case "cut":
                return self._cut(frames)
            case "stall":
                return self._stall(frames)
            case "lose":
                return self._lose(frames)
            case "duplicate":
                return self._duplicate(frames)
            case "chunk":
                return self._chunk(frames)
            case "error_event":
                return self._insert(frames, self.error, end=True)
            case _:
                given = effect.body
                frame = given.encode() if isinstance(given, str) else self.malformed
                return self._insert(frames, frame, end=False)

    def _is_event(self, frame: bytes) -> bool:
        return frame != self.ping

    async def _cut(self, frames: Frames) -> Frames:
        effect = self.effect
        events, left = effect.events, effect.bytes
        if events or left:
            async for frame in frames:
                if events:
                    yield frame
                    events -= self._is_event(frame)
                else:
                    yield frame[:left]
                    left -= min(left, len(frame))
                if not events and not left:
                    break
        if effect.how != "eof":
            self.break_off(effect.how)

    async def _stall(self, frames: Frames) -> Frames:
        effect, clock = self.effect, self.clock
        seconds = FOREVER if effect.seconds is None else effect.seconds
        events = 0
        end: int | None = None
        held: list[bytes] = []
        if effect.events == 0 and not effect.pings:
            await clock.sleep(seconds)
            end = clock.peek()
        async for frame in frames:
            if end is None and events == effect.events and self._is_event(frame):
                end = clock.peek() + round(seconds * 1_000_000)
                if not effect.pings:
                    await clock.sleep(seconds)
                    end = clock.peek()
            if end is not None and clock.peek() < end:
                if self._is_event(frame):
                    held.append(frame)
                else:
                    yield frame
                continue
            while held:
                yield held.pop(0)
            yield frame
            events += self._is_event(frame)

    async def _lose(self, frames: Frames) -> Frames:
        number = self.effect.events
        events = 0
        async for frame in frames:
            events += self._is_event(frame)
            if not self._is_event(frame) or number not in (0, events):
                yield frame

    async def _duplicate(self, frames: Frames) -> Frames:
        number = self.effect.events
        events = 0
        async for frame in frames:
            yield frame
            events += self._is_event(frame)
            if self._is_event(frame) and number in (0, events):
                yield frame

    async def _chunk(self, frames: Frames) -> Frames:
        size = max(1, self.effect.bytes)
        async for frame in frames:
            for start in range(0, len(frame), size):
                yield frame[start : start + size]

    async def _insert(self, frames: Frames, addition: bytes, *, end: bool) -> Frames:
        number = self.effect.events
        events = 0
        if number == 0:
            yield addition
            if end:
                return
        async for frame in frames:
            yield frame
            events += self._is_event(frame)
            if self._is_event(frame) and events == number:
                yield addition
                if end:
                    return

"""Streams that go wrong: a fault's effect applied to the frames of a stream."""

import json
from collections.abc import AsyncIterator, Callable

from agentsessions_emulator.clock.clock import FOREVER, Clock
from agentsessions_emulator.errors import error_body
from agentsessions_emulator.faults.rules import Effect

Frames = AsyncIterator[bytes]
_NOT_JSON = "event: agent.message\ndata: {not json\n\n"


def spoiled(
    frames: Frames, effect: Effect, clock: Clock, break_off: Callable[[str], None]
) -> Frames:
    """The frames with the effect in force; `break_off` ends the connection."""
    match effect.type:
        case "cut":
            return _cut(frames, effect, break_off)
        case "stall":
            return _stall(frames, effect, clock)
        case "duplicate":
            return _duplicate(frames, effect.events)
        case "chunk":
            return _chunk(frames, max(1, effect.bytes))
        case "error_event":
            return _insert(frames, effect.events, _error_frame(effect), end=True)
        case _:
            body = effect.body if isinstance(effect.body, str) else _NOT_JSON
            return _insert(frames, effect.events, body.encode(), end=False)


def _is_event(frame: bytes) -> bool:
    return not frame.startswith(b"event: ping")


async def _cut(frames: Frames, effect: Effect, break_off: Callable[[str], None]) -> Frames:
    events, left = effect.events, effect.bytes
    if events or left:
        async for frame in frames:
            if events:
                yield frame
                events -= _is_event(frame)
            else:
                yield frame[:left]
                left -= min(left, len(frame))
            if not events and not left:
                break
    if effect.how != "eof":
        break_off(effect.how)


async def _stall(frames: Frames, effect: Effect, clock: Clock) -> Frames:
    seconds = FOREVER if effect.seconds is None else effect.seconds
    events = 0
    end: int | None = None
    held: list[bytes] = []
    if effect.events == 0 and not effect.pings:
        await clock.sleep(seconds)
        end = clock.peek()
    async for frame in frames:
        if end is None and events == effect.events and _is_event(frame):
            end = clock.peek() + round(seconds * 1_000_000)
            if not effect.pings:
                await clock.sleep(seconds)
                end = clock.peek()
        if end is not None and clock.peek() < end:
            if _is_event(frame):
                held.append(frame)
            else:
                yield frame
            continue
        while held:
            yield held.pop(0)
        yield frame
        events += _is_event(frame)


async def _duplicate(frames: Frames, number: int) -> Frames:
    events = 0
    async for frame in frames:
        yield frame
        events += _is_event(frame)
        if _is_event(frame) and number in (0, events):
            yield frame


async def _chunk(frames: Frames, size: int) -> Frames:
    async for frame in frames:
        for start in range(0, len(frame), size):
            yield frame[start : start + size]


async def _insert(frames: Frames, number: int, addition: bytes, *, end: bool) -> Frames:
    events = 0
    if number == 0:
        yield addition
        if end:
            return
    async for frame in frames:
        yield frame
        events += _is_event(frame)
        if _is_event(frame) and events == number:
            yield addition
            if end:
                return


def _error_frame(effect: Effect) -> bytes:
    body = effect.body
    if not isinstance(body, dict):
        body = error_body(529, "Overloaded", "req_emulated")
    return f"event: error\ndata: {json.dumps(body)}\n\n".encode()

"""Event streams: `connected`, what was missed, what comes, and `disconnecting` after a while."""

import random
from collections.abc import Callable, Sequence

from agentsessions_emulator.bus.bus import Bus, Message
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.everruns.engine.pace import SessionPace
from agentsessions_emulator.http.event_stream import EventStream
from agentsessions_emulator.jsontypes import JsonObject, dump

_MOST_STREAMS = 12
_JITTER = 0.2
_CONNECTED = b'event: connected\nretry: 100\ndata: {"status":"connected"}\n\n'
_DISCONNECTING = (
    b'event: disconnecting\nretry: 100\ndata: {"reason":"connection_cycle","retry_ms":100}\n\n'
)


def event_frame(event: JsonObject, text: str) -> bytes:
    """An event as it goes over the wire; one that is not stored has no id."""
    identity = f"id: {event['id']}\n" if "sequence" in event else ""
    return f"event: {event.get('type', 'message')}\n{identity}data: {text}\n\n".encode()


def open_stream(
    bus: Bus,
    pace: SessionPace,
    session_id: str,
    missed: Sequence[JsonObject],
    write: Callable[[Message], bytes] | None,
) -> EventStream:
    """A stream of a session that begins with what was missed. Raises a 429 for one too many."""
    if bus.count(session_id) >= _MOST_STREAMS:
        raise ApiError(
            429,
            f"The session has {_MOST_STREAMS} streams already.",
            headers={"retry-after": "1"},
        )
    return EventStream(
        (session_id,),
        opening=(_CONNECTED, *(event_frame(event, dump(event)) for event in missed)),
        write=write,
        seconds=pace.stream_seconds * random.uniform(1 - _JITTER, 1 + _JITTER),
        closing=_DISCONNECTING,
    )

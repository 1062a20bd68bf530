"""The bodies that every contender receives, made from the examples in openapi.yaml."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import yaml

DOCUMENT = Path(__file__).parent.parent / "openapi.yaml"
CHUNK_BYTES = 16 * 1024
"""A busy stream arrives in HTTP chunks of about this size, as through a proxy."""

Json = dict[str, Any]


@cache
def document() -> Json:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    root: Json = yaml.load(DOCUMENT.read_text(encoding="utf-8"), Loader=loader)
    return root


def session() -> Json:
    """A session with everything that a session can have."""
    return _example("Session")


def sessions(count: int) -> bytes:
    """A page of `count` sessions, each with an id of its own."""
    items = [{**session(), "id": f"sesn_{number:024}"} for number in range(count)]
    return dump({"data": items, "next_page": None, "prev_page": None})


def events(count: int) -> bytes:
    """A page of `count` events: every type of the history equally often."""
    return dump({"data": list(_numbered("SessionEvent", count)), "next_page": None})


def sent_events() -> bytes:
    """The answer to one user message."""
    return dump({"data": [_example("UserMessageEvent")]})


def frames(count: int) -> Iterator[bytes]:
    """`count` frames of an event stream: every type equally often, `event:` lines included."""
    for event in _numbered("StreamEvent", count):
        yield b"event: %s\ndata: %s\n\n" % (event["type"].encode(), dump(event))


def stream_body(count: int, chunk_bytes: int = CHUNK_BYTES) -> bytes:
    """A complete chunked HTTP body of `count` frames, in chunks of at least `chunk_bytes`."""
    chunks: list[bytes] = []
    pending: list[bytes] = []
    for frame in frames(count):
        pending.append(frame)
        if sum(map(len, pending)) >= chunk_bytes:
            chunks.append(b"".join(pending))
            pending.clear()
    chunks.append(b"".join(pending))
    return b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks if chunk) + (
        b"0\r\n\r\n"
    )


def paced_frames(count: int) -> list[bytes]:
    """`count` events of a session, each a chunk of its own; with the last the session is idle."""
    idle = {**_example("SessionStatusIdleEvent"), "stop_reason": {"type": "end_turn"}}
    thinking = _example("AgentThinkingEvent")
    events = [thinking] * (count - 1) + [idle]
    found: list[bytes] = []
    for number, event in enumerate(events):
        at = f"2026-10-21T09:30:{number:02}Z"
        frame = b"data: %s\n\n" % dump({**event, "id": f"sevt_{number:024}", "processed_at": at})
        found.append(b"%x\r\n%s\r\n" % (len(frame), frame))
    return found


def _numbered(union: str, count: int) -> Iterator[Json]:
    """Events with ids of their own, where their type has one."""
    members = [
        ref["$ref"].rsplit("/", 1)[1] for ref in document()["components"]["schemas"][union]["oneOf"]
    ]
    examples = [_example(name) for name in members]
    for number, event in enumerate(islice(cycle(examples), count)):
        yield {**event, "id": f"sevt_{number:024}"} if "id" in event else event


def _example(schema: str) -> Json:
    example: Json = document()["components"]["schemas"][schema]["examples"][0]
    return example


def dump(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()

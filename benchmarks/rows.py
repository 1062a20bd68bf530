"""The rows of the table: what is measured, of whom, and how much the SDK may cost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from benchmarks import fresh

CONTENDERS: Mapping[str, str] = {
    "ours": "agentsessions",
    "ours_msgspec": "with msgspec",
    "floor": "floor",
    "official": "anthropic",
    "stock": "stock generator",
    "pydantic_models": "pydantic",
    "bare_objects": "bare objects",
}
SLOW = frozenset({"official", "stock"})
"""Contenders that take part in fewer rounds, to keep within five minutes."""


class Row(NamedTuple):
    """`goal` is the ratio to the floor that the SDK may reach. `programs`, by contender, are what
    a fresh process runs; without them the contender's own process does the work."""

    key: str
    title: str
    unit: str
    goal: float | None = None
    programs: Mapping[str, str] | None = None
    contenders: tuple[str, ...] = ("ours", "ours_msgspec", "floor", "official", "stock")
    once: bool = False


ROWS = (
    Row(
        "construct",
        "import + construct a client, whole process",
        "ms",
        1.3,
        fresh.CONSTRUCT,
        ("ours", "floor", "official", "stock"),
    ),
    Row(
        "import_endpoint",
        "import one endpoint module (floor: httpx), whole process",
        "ms",
        1.4,
        fresh.IMPORT,
        ("ours", "floor", "stock"),
    ),
    Row(
        "first_call",
        "cold first call: import, construct, one retrieve, whole process",
        "ms",
        1.3,
        fresh.FIRST_CALL,
        ("ours", "ours_msgspec", "floor", "official", "stock"),
    ),
    Row("retrieve", "retrieve, sync", "us", 0.9),
    Row(
        "retrieve_observed",
        "retrieve, sync, told to an observer (floor: to nobody)",
        "us",
        contenders=("ours", "floor"),
    ),
    Row("retrieve_async", "retrieve, async", "us", 0.9),
    Row("retrieve_at_once", "retrieve, async, 50 at once", "us", 0.9),
    Row("list_sessions", "list of 100 sessions, per session", "us", 1.5),
    Row("list_events", "list of 1,000 events, per event", "us", 1.5),
    Row("stream", "stream of 20,000 events, sync, per event", "us", 1.6),
    Row("stream_async", "stream of 20,000 events, async, per event", "us", 1.6),
    Row("stream_live", "stream, one event in each chunk, sync, per event", "us"),
    Row(
        "hold",
        "hold 100,000 decoded events, per event",
        "bytes",
        1.5,
        contenders=("ours", "ours_msgspec", "floor", "official", "stock", "pydantic_models"),
        once=True,
    ),
    Row("send", "encode and send, per request of 1,000", "us", 1.1),
    Row(
        "decode_events",
        "decode alone: 1,000 events from bytes, per event",
        "us",
        contenders=("ours", "ours_msgspec", "floor", "pydantic_models", "bare_objects"),
    ),
)

AT_ONCE = (1, 10, 100, 1000)
"""How many calls are in flight, or streams open, at once in one asyncio process."""

"""Frames of a stream that are no events: hidden, and understood."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions import RateLimitError
from agentsessions.core.errors import InternalServerError
from tests.golden.client import BurntError, Kitchen
from tests.runtime.kitchen import kitchen as kitchen
from tests.support.exchange import Exchange
from tests.support.replies import LAST_CHUNK, STREAM_HEAD, frame
from tests.support.server import Server


def entry(number: int, *, kept: bool = True) -> bytes:
    deed = {"type": "order.placed", "id": f"event_{number}", "order": {"id": "order_1"}}
    data: dict[str, Any] = {"key": f"entry_{number}", "deed": deed}
    return frame(data | ({"sequence": number} if kept else {}), "order.placed")


ATTACHED = frame("{}", "attached")
CLOSING = frame({"wait_ms": 1500}, "closing")
CLOSED = frame("{}", "closed")
TICK = frame("{}", "tick")


async def test_frames_are_hidden_and_what_they_say_is_known(
    server: Server, kitchen: Kitchen
) -> None:
    server.handler = (
        STREAM_HEAD + TICK + ATTACHED + entry(1) + TICK + entry(2) + CLOSING + LAST_CHUNK
    )
    with kitchen.guests.stream() as stream:
        assert (stream.opened, stream.reconnect_after) == (False, None)
        assert [event.key for event in stream] == ["entry_1", "entry_2"]
        assert (stream.opened, stream.reconnect_after) == (True, 1.5)
        assert stream.last_event_id == "entry_2"
    async with await kitchen.aio.guests.stream() as awaited:
        assert (awaited.opened, awaited.reconnect_after) == (False, None)
        assert [event.key async for event in awaited] == ["entry_1", "entry_2"]
        assert (awaited.opened, awaited.reconnect_after) == (True, 1.5)
        assert awaited.last_event_id == "entry_2"


async def test_the_last_frame_ends_a_stream_that_is_held_open(
    server: Server, kitchen: Kitchen
) -> None:
    async def handler(exchange: Exchange) -> None:
        await exchange.send(STREAM_HEAD + entry(1) + CLOSED + entry(2))
        await exchange.gone()

    server.handler = handler
    with kitchen.guests.stream() as stream:
        assert [event.key for event in stream] == ["entry_1"]
    async with await kitchen.aio.guests.stream() as awaited:
        assert [event.key async for event in awaited] == ["entry_1"]
    server.wait_for_connections(0)


async def test_what_is_not_kept_is_no_place_to_go_on_from(server: Server, kitchen: Kitchen) -> None:
    server.handler = STREAM_HEAD + entry(7) + entry(8, kept=False) + LAST_CHUNK
    with kitchen.guests.stream() as stream:
        assert [event.key for event in stream] == ["entry_7", "entry_8"]
        assert stream.last_event_id == "entry_7"
    async with await kitchen.aio.guests.stream() as awaited:
        assert [event.key async for event in awaited] == ["entry_7", "entry_8"]
        assert awaited.last_event_id == "entry_7"


@pytest.mark.parametrize(
    ("data", "kind", "message", "code"),
    [
        ({"title": "No.", "code": "burnt"}, BurntError, "No.", "burnt"),
        ({"error": {"code": "too_full", "message": "No."}}, RateLimitError, "No.", "too_full"),
        ({"error": "No."}, InternalServerError, "No.", None),
        ("no JSON", InternalServerError, "no JSON", None),
    ],
)
async def test_an_error_frame_raises_the_class_of_its_code(
    server: Server,
    kitchen: Kitchen,
    data: Any,
    kind: type[InternalServerError],
    message: str,
    code: str | None,
) -> None:
    server.handler = STREAM_HEAD + entry(1) + frame(data, "refused") + LAST_CHUNK
    with kitchen.guests.stream() as stream, pytest.raises(kind) as caught:
        list(stream)
    async with await kitchen.aio.guests.stream() as awaited:
        with pytest.raises(kind) as caught_awaited:
            [event async for event in awaited]
    for error in (caught.value, caught_awaited.value):
        assert (error.message, error.error_type) == (message, code)
        assert error.operation == "guests_stream"


@pytest.mark.parametrize("said", ["{}", "[]", '{"wait_ms": "soon"}', '{"wait_ms": -1}', "no JSON"])
def test_a_pause_of_no_length_is_none(server: Server, kitchen: Kitchen, said: str) -> None:
    server.handler = STREAM_HEAD + frame(said, "closing") + LAST_CHUNK
    with kitchen.guests.stream() as stream:
        assert (list(stream), stream.reconnect_after) == ([], 0.0)

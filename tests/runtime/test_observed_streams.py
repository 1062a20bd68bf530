"""What observers are told of streams and follows, however these end."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from agentsessions import APIConnectionError, APIStatusError, RateLimitError, StreamInterruptedError
from tests.runtime.observing import Recorder, call, drain
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, MESSAGE, STREAM_HEAD, answer, frame, frames, held
from tests.support.server import Server

END = {
    "id": "sevt_09",
    "type": "session.status_idle",
    "stop_reason": {"type": "end_turn"},
    "processed_at": "2026-10-21T09:31:00Z",
}


async def test_a_stream_and_its_attempt(
    server: Server, observed: PatientClient, watcher: Recorder, way: str
) -> None:
    server.handler = frames(MESSAGE)
    stream = await call(observed, way, "sessions.events.stream", "sesn_01")
    assert watcher.told == ["attempt_started", "attempt_ended", "stream_started"]
    assert len(await drain(stream)) == 1
    assert watcher.told[3:] == ["stream_ended"]
    [told] = watcher.streams
    assert (told.operation, told.error) == ("sessions_events_stream", None)
    assert told.path_values == {"session_id": "sesn_01"}
    assert told.request_id == "req_stream"
    assert told.bytes > 100


BROKEN: dict[str, tuple[list[bytes], type[Exception]]] = {
    "breaks off": ([frame(MESSAGE)], StreamInterruptedError),
    "an error inside": (
        [frame({"type": "error", "error": {"type": "rate_limit_error", "message": "slow"}})],
        RateLimitError,
    ),
}


@pytest.mark.parametrize("kind", BROKEN)
async def test_a_stream_that_fails(
    server: Server, observed: PatientClient, watcher: Recorder, way: str, kind: str
) -> None:
    pieces, error = BROKEN[kind]

    async def handle(exchange: Exchange) -> None:
        await exchange.send(STREAM_HEAD + b"".join(pieces))
        exchange.close()

    server.handler = handle
    stream = await call(observed, way, "sessions.events.stream", "sesn_01")
    with pytest.raises(error):
        await drain(stream)
    [told] = watcher.streams
    assert isinstance(told.error, RateLimitError if error is RateLimitError else APIConnectionError)


async def test_a_stream_that_is_closed_or_let_go(
    server: Server, observed: PatientClient, watcher: Recorder, way: str
) -> None:
    server.handler = held
    stream = await call(observed, way, "sessions.events.stream", "sesn_01")
    await stream.aclose() if way == "asyncio" else stream.close()
    [told] = watcher.streams
    assert told.error is None
    stream = await call(observed, way, "sessions.events.stream", "sesn_01")
    del stream
    gc.collect()
    server.handler = answer(AGENT)
    await call(observed, way, "agents.retrieve", "agent_01")
    assert len(watcher.streams) == 2  # told with what happened next


async def test_a_stream_of_the_wrong_type_never_began(
    server: Server, observed: PatientClient, watcher: Recorder, way: str
) -> None:
    server.handler = answer(b"<html>", content_type="text/html")
    with pytest.raises(Exception, match="event stream is expected"):
        await call(observed, way, "sessions.events.stream", "sesn_01")
    assert set(watcher.told) == {"attempt_started", "attempt_ended"}


def cut_once(*events: dict[str, Any]) -> Any:
    """A session whose first stream breaks off after its first event."""
    streams: list[str] = []

    async def handle(exchange: Exchange) -> bytes | None:
        if not exchange.request.path.endswith("/stream"):
            return answer({"data": [], "next_page": None})
        streams.append(exchange.request.path)
        if len(streams) == 1:
            await exchange.send(STREAM_HEAD + frame(events[0]))
            exchange.close()
            return None
        return frames(*events)

    return handle


async def test_a_follow_is_one_stream_over_all_its_connections(
    server: Server, observed: PatientClient, watcher: Recorder, way: str
) -> None:
    server.handler = cut_once(MESSAGE, END)
    root: Any = observed if way == "sync" else observed.aio
    assert len(await drain(root.sessions.events.follow("sesn_01"))) == 2
    streams = [event for event in watcher.told if event.startswith("stream")]
    assert streams == ["stream_started", "stream_reconnected", "stream_ended"]
    [told] = watcher.streams
    assert (told.operation, told.reconnects, told.error) == ("sessions_events_stream", 1, None)
    assert watcher.told.count("attempt_started") == watcher.told.count("attempt_ended") == 4


async def test_a_follow_that_fails_is_closed_or_let_go(
    server: Server, observed: PatientClient, watcher: Recorder, way: str
) -> None:
    root: Any = observed if way == "sync" else observed.aio

    async def first(follow: Any) -> None:
        await anext(follow) if way == "asyncio" else next(follow)

    def handle(exchange: Exchange) -> Any:
        if exchange.request.path.endswith("/stream"):
            return held(exchange)
        return answer({"data": [], "next_page": None})

    server.handler = handle
    follow = root.sessions.events.follow("sesn_01")
    await first(follow)
    await follow.aclose() if way == "asyncio" else follow.close()
    assert len(watcher.streams) == 1
    follow = root.sessions.events.follow("sesn_01")
    await first(follow)
    del follow
    gc.collect()
    server.handler = answer({}, 404)
    with pytest.raises(APIStatusError):
        await first(root.sessions.events.follow("sesn_01"))
    assert len(watcher.streams) == 2  # what never began has not ended
    assert [stream.error for stream in watcher.streams] == [None, None]

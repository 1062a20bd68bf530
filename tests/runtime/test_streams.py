"""Event streams over sockets: what arrives, what breaks, and what is closed when."""

import asyncio
import threading
from collections.abc import Iterable
from typing import Any

import pytest

from agentsessions import (
    APIError,
    APIStatusError,
    AsyncEventStream,
    ClosedError,
    EventStream,
    InternalServerError,
    OverloadedError,
    RateLimitError,
    RequestOptions,
    ResponseValidationError,
    StreamInterruptedError,
    Timeout,
    UnknownVariant,
)
from agentsessions.api import agents_retrieve, sessions_events_stream
from agentsessions.models import AgentMessageEvent
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import (
    AGENT,
    MESSAGE,
    STREAM_HEAD,
    answer,
    chunk,
    frame,
    frames,
    head,
    held,
)
from tests.support.server import Server
from tests.support.waiting import HUNG, TIMEOUTS

SECOND = {**MESSAGE, "id": "sevt_02"}
ONCE = RequestOptions(max_retries=0)


async def outcome(client: PatientClient, way: str) -> tuple[list[Any], Exception | None, Any]:
    """What a stream gives and how it ends: its events, the error if there is one, the stream."""
    events: list[Any] = []
    stream: Any
    if way == "sync":
        with sessions_events_stream.sync(client, "sesn_01") as stream:
            try:
                stream_into(events, stream)
            except Exception as error:  # noqa: BLE001
                return events, error, stream
            return events, None, stream
    async with client, await sessions_events_stream.asyncio(client, "sesn_01") as stream:
        try:
            async for event in stream:
                events.append(event)  # noqa: PERF401  # the ones before an error count
        except Exception as error:  # noqa: BLE001
            return events, error, stream
        return events, None, stream


def stream_into(events: list[Any], stream: Iterable[Any]) -> None:
    for event in stream:
        events.append(event)  # noqa: PERF402  # the ones before an error count


# What arrives


@pytest.mark.parametrize("named", [True, False], ids=["named", "without event lines"])
async def test_events(server: Server, client: PatientClient, way: str, named: bool) -> None:
    """Pings are not shown; an unknown event is; names of frames do not matter."""
    unknown = {"type": "agent.brand_new", "id": "sevt_09"}
    parts = [frame(item, None if named else "") for item in (MESSAGE, {"type": "ping"}, unknown)]
    server.handler = STREAM_HEAD + b"".join([chunk(b": hello\n\n"), *parts]) + chunk(b"")
    events, error, stream = await outcome(client, way)
    assert error is None
    first, second = events
    assert isinstance(first, AgentMessageEvent)
    assert isinstance(second, UnknownVariant)
    assert second.to_dict() == unknown
    assert stream.request_id == "req_stream"
    assert stream.headers["content-type"].startswith("text/event-stream")


@pytest.mark.parametrize("named", [True, False], ids=["named", "without event lines"])
@pytest.mark.parametrize(
    ("error_type", "expected", "status"),
    [
        ("overloaded_error", OverloadedError, 529),
        ("rate_limit_error", RateLimitError, 429),
        ("api_error", InternalServerError, 500),
        ("brand_new_error", InternalServerError, 500),
    ],
)
async def test_errors_inside(
    server: Server,
    client: PatientClient,
    way: str,
    named: bool,
    error_type: str,
    expected: type[Exception],
    status: int,
) -> None:
    body = {"type": "error", "error": {"type": error_type, "message": "Too much to do."}}
    server.handler = (
        STREAM_HEAD + frame(MESSAGE) + frame(body, None if named else "") + frame(SECOND)
    )
    events, error, _ = await outcome(client, way)
    assert [event.id for event in events] == ["sevt_01"]
    assert type(error) is expected
    assert isinstance(error, APIStatusError)
    assert error.status_code == status
    assert error.error_type == error_type
    assert error.message == "Too much to do."
    assert error.request_id == "req_stream"
    assert error.operation == "sessions_events_stream"
    server.wait_for_no_connections()


@pytest.mark.parametrize("how", ["close", "reset", "inside an event"])
async def test_a_connection_that_breaks(
    server: Server, client: PatientClient, way: str, how: str
) -> None:
    async def broken(exchange: Exchange) -> None:
        await exchange.send(STREAM_HEAD + frame(MESSAGE) + frame(SECOND))
        if how == "inside an event":
            await exchange.send(chunk(b'event: agent.message\ndata: {"type": "agent.mess'))
        if how == "reset":
            exchange.reset()
        exchange.close()

    server.handler = broken
    events, error, _ = await outcome(client, way)
    assert isinstance(error, StreamInterruptedError)
    if how != "reset":
        assert [event.id for event in events] == ["sevt_01", "sevt_02"]
        assert error.last_event_id == "sevt_02"
    assert error.operation == "sessions_events_stream"
    assert error.request_id == "req_stream"
    server.wait_for_no_connections()


@pytest.mark.parametrize(
    ("data", "words"),
    [("not json", "not the JSON"), ("[1]", "needs an object"), ('{"id": 1}', "type")],
)
async def test_events_that_do_not_fit(
    server: Server, client: PatientClient, way: str, data: str, words: str
) -> None:
    server.handler = STREAM_HEAD + frame(MESSAGE) + frame(data) + frame(SECOND)
    events, error, _ = await outcome(client, way)
    assert len(events) == 1
    assert isinstance(error, ResponseValidationError)
    assert words in str(error)
    assert error.operation == "sessions_events_stream"
    assert error.request_id == "req_stream"
    server.wait_for_no_connections()


@pytest.mark.parametrize("content_type", ["text/html", "application/json", "text/event-streams"])
async def test_what_is_no_stream(
    server: Server, client: PatientClient, way: str, content_type: str
) -> None:
    """A page of a proxy must not pass for a session in which nothing happens."""
    server.handler = answer(b"<html>Please log in</html>", content_type=content_type)
    with pytest.raises(ResponseValidationError, match="event stream") as caught:
        await outcome(client, way)
    assert caught.value.operation == "sessions_events_stream"
    assert caught.value.request_id == "req_test"
    server.wait_for_no_connections()


async def test_a_stream_that_does_not_say_what_it_is(
    server: Server, client: PatientClient, way: str
) -> None:
    server.handler = head(200, {"transfer-encoding": "chunked"}) + frame(MESSAGE) + chunk(b"")
    events, error, _ = await outcome(client, way)
    assert error is None
    assert len(events) == 1


async def test_reading_times_out_unless_something_arrives(
    server: Server, client: PatientClient
) -> None:
    """Pings and comments are signs of life."""
    timeout = 0.0

    async def lively(exchange: Exchange) -> None:
        await exchange.send(STREAM_HEAD + frame(MESSAGE))
        for _ in range(12):
            await asyncio.sleep(timeout / 8)
            await exchange.send(frame({"type": "ping"}))
            await exchange.send(chunk(b": still here\n\n"))
        await exchange.send(frame(SECOND))
        await exchange.gone()
        exchange.close()

    server.handler = lively
    for timeout in TIMEOUTS:
        heard, error = until_it_times_out(client, timeout)
        if heard == ["sevt_01", "sevt_02"]:
            assert isinstance(error, StreamInterruptedError)
            assert error.last_event_id == "sevt_02"
            return
    pytest.fail("the pings did not keep the stream open")


def until_it_times_out(client: PatientClient, seconds: float) -> tuple[list[str], APIError]:
    """The ids of the events up to the first silence of so many seconds, and the error it causes."""
    heard: list[str] = []
    options = RequestOptions(timeout=Timeout(connect=HUNG, stream=seconds))
    with (
        pytest.raises(APIError, match="no data arrived in time") as caught,
        sessions_events_stream.sync(client, "sesn_01", options=options) as stream,
    ):
        stream_into(heard, (event.to_dict()["id"] for event in stream))
    return heard, caught.value


# Closed, ended, and used again


def first_event(stream: EventStream[Any]) -> None:
    assert next(stream).id == "sevt_01"


async def test_a_closed_stream_says_so(server: Server, client: PatientClient) -> None:
    server.handler = held
    async with client:
        stream = sessions_events_stream.sync(client, "sesn_01")
        first_event(stream)
        stream.close()
        stream.close()
        astream = await sessions_events_stream.asyncio(client, "sesn_01")
        await anext(astream)
        await astream.aclose()
        await astream.aclose()
        with pytest.raises(RuntimeError, match="this stream of sessions_events_stream is closed"):
            next(stream)
        with pytest.raises(RuntimeError, match="closed"):
            list(stream)
        with pytest.raises(RuntimeError, match="closed"):
            await anext(astream)
        server.wait_for_no_connections()


def close_at_every_event(stream: EventStream[Any]) -> None:
    for _ in stream:
        stream.close()


async def aclose_at_every_event(stream: AsyncEventStream[Any]) -> None:
    async for _ in stream:
        await stream.aclose()


async def test_closing_inside_the_loop(server: Server, client: PatientClient) -> None:
    """Nothing more is handed out, not even what had arrived already."""
    server.handler = STREAM_HEAD + frame(MESSAGE) + frame(SECOND)
    async with client:
        stream = sessions_events_stream.sync(client, "sesn_01")
        with pytest.raises(RuntimeError, match="closed"):
            close_at_every_event(stream)
        astream = await sessions_events_stream.asyncio(client, "sesn_01")
        with pytest.raises(RuntimeError, match="closed"):
            await aclose_at_every_event(astream)
        server.wait_for_no_connections()


async def test_a_stream_that_has_ended(server: Server, client: PatientClient) -> None:
    """It stays ended, and says so to whoever wants to begin again."""
    server.handler = frames(MESSAGE)
    async with client:
        stream = sessions_events_stream.sync(client, "sesn_01")
        assert len(list(stream)) == 1
        assert next(stream, None) is None
        with pytest.raises(RuntimeError, match="has ended"):
            list(stream)
        astream = await sessions_events_stream.asyncio(client, "sesn_01")
        assert len([event async for event in astream]) == 1
        assert await anext(astream, None) is None
        with pytest.raises(RuntimeError, match="has ended"):
            [event async for event in astream]
        stream.close()
        await astream.aclose()


async def test_a_stream_that_broke_off_is_not_one_that_ended(
    server: Server, client: PatientClient
) -> None:
    """Going on after the error must not look like a service that had nothing more to say."""

    def broken(exchange: Exchange) -> bytes:
        exchange.close()
        return STREAM_HEAD + frame(MESSAGE)

    server.handler = broken
    async with client:
        stream = sessions_events_stream.sync(client, "sesn_01")
        with pytest.raises(StreamInterruptedError):
            list(stream)
        with pytest.raises(RuntimeError, match="closed"):
            next(stream)
        astream = await sessions_events_stream.asyncio(client, "sesn_01")
        with pytest.raises(StreamInterruptedError):
            [event async for event in astream]
        with pytest.raises(RuntimeError, match="closed"):
            await anext(astream)


async def test_a_wait_that_was_cut_short_is_not_the_end(
    server: Server, client: PatientClient
) -> None:
    """`wait_for(anext(stream))` costs the connection: whoever goes on is told, and from where."""
    server.handler = held
    async with client, await sessions_events_stream.asyncio(client, "sesn_01") as stream:
        await anext(stream)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(stream), 0.01)
        with pytest.raises(StreamInterruptedError, match="cut short") as caught:
            await anext(stream)
        assert caught.value.last_event_id == "sevt_01"
        await stream.aclose()
        with pytest.raises(ClosedError):
            await anext(stream)
        server.wait_for_no_connections()


async def test_breaking_out_and_going_on(server: Server, client: PatientClient) -> None:
    server.handler = frames(MESSAGE, SECOND)
    async with client:
        with sessions_events_stream.sync(client, "sesn_01") as stream:
            for event in stream:
                assert event.to_dict()["id"] == "sevt_01"
                break
            assert stream.last_event_id == "sevt_01"
            assert [event.to_dict()["id"] for event in stream] == ["sevt_02"]
        async with await sessions_events_stream.asyncio(client, "sesn_01") as astream:
            async for event in astream:
                assert event.to_dict()["id"] == "sevt_01"
                break
            assert [event.to_dict()["id"] async for event in astream] == ["sevt_02"]


# Streams and calls side by side


async def test_held_streams_do_not_starve_calls(server: Server, client: PatientClient) -> None:
    """120 streams are more than a pool of calls has connections."""
    server.handler = held
    async with client:
        streams = [sessions_events_stream.sync(client, "sesn_01") for _ in range(60)]
        opened = (sessions_events_stream.asyncio(client, "sesn_01") for _ in range(60))
        astreams: list[AsyncEventStream[Any]] = list(await asyncio.gather(*opened))
        for stream in streams:
            first_event(stream)
        for astream in astreams:
            await anext(astream)
        assert server.open_connections == 120
        server.handler = answer(AGENT)
        for _ in range(10):
            agents_retrieve.sync(client, "agent_01", options=ONCE)
            await agents_retrieve.asyncio(client, "agent_01", options=ONCE)
        for stream in streams:
            stream.close()
        for astream in astreams:
            await astream.aclose()
        server.wait_until(lambda server: server.open_connections == 2)
    server.wait_for_no_connections()


def test_a_stream_in_another_thread(server: Server, client: PatientClient) -> None:
    """One thread reads while others call."""
    server.handler = held
    read = threading.Event()
    end = threading.Event()

    def follow() -> None:
        with sessions_events_stream.sync(client, "sesn_01") as stream:
            first_event(stream)
            read.set()
            end.wait(HUNG)

    thread = threading.Thread(target=follow)
    thread.start()
    assert read.wait(HUNG)
    server.handler = answer(AGENT)
    for _ in range(5):
        agents_retrieve.sync(client, "agent_01")
    end.set()
    thread.join()


def test_any_thread_may_close_a_stream(server: Server, client: PatientClient) -> None:
    """The one that waits for an event is told at once."""
    server.handler = held
    stream = sessions_events_stream.sync(client, "sesn_01")
    first_event(stream)
    seen: list[BaseException] = []

    def wait() -> None:
        try:
            next(stream)
        except RuntimeError as error:
            seen.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    stream.close()
    thread.join()
    assert "is closed" in str(seen[0])
    server.wait_for_no_connections()

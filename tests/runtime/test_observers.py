"""What observers are told of: every request, every stream, whatever becomes of them."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agentsessions import (
    APIConnectionError,
    APIStatusError,
    Client,
    ConfigurationError,
    ObservedAttempt,
    ObservedStream,
    Observer,
    RateLimitError,
    StreamInterruptedError,
)
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import (
    AGENT,
    MESSAGE,
    STREAM_HEAD,
    answer,
    frame,
    frames,
    held,
    in_turn,
    reset,
    silent,
)
from tests.support.server import Server

USER: Any = {"type": "user.message", "content": [{"type": "text", "text": "Hello"}]}
END = {
    "id": "sevt_09",
    "type": "session.status_idle",
    "stop_reason": {"type": "end_turn"},
    "processed_at": "2026-10-21T09:31:00Z",
}


class Recorder(Observer):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.attempts: list[ObservedAttempt] = []
        self.streams: list[ObservedStream] = []

    def attempt_started(self, attempt: ObservedAttempt) -> None:
        assert attempt.seconds is None
        attempt.headers["x-trace"] = f"trace-{len(self.attempts)}"
        self.told.append("attempt_started")

    def attempt_ended(self, attempt: ObservedAttempt) -> None:
        assert attempt.seconds is not None
        assert "sk-test-key" not in repr(attempt) + repr(attempt.headers)
        self.told.append("attempt_ended")
        self.attempts.append(attempt)

    def stream_started(self, stream: ObservedStream) -> None:
        assert stream.seconds is None
        self.told.append("stream_started")

    def stream_reconnected(self, stream: ObservedStream) -> None:
        assert stream.reconnects == 1
        self.told.append("stream_reconnected")

    def stream_ended(self, stream: ObservedStream) -> None:
        assert stream.seconds is not None
        self.told.append("stream_ended")
        self.streams.append(stream)

    @property
    def outcomes(self) -> list[tuple[str, int, int | None]]:
        """Operation, number and status of each attempt."""
        return [(each.operation, each.number, each.status_code) for each in self.attempts]


@pytest.fixture(params=["sync", "asyncio"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def watcher() -> Recorder:
    return Recorder()


@pytest.fixture
def observed(server: Server, watcher: Recorder) -> Iterator[PatientClient]:
    with PatientClient("sk-test-key", base_url=server.url, observers=[watcher]) as client:
        yield client


async def call(client: Client, way: str, path: str, *args: Any, **kwargs: Any) -> Any:
    """Call a method of a namespace, blocking or awaited."""
    method: Any = client if way == "sync" else client.aio
    for part in path.split("."):
        method = getattr(method, part)
    result = method(*args, **kwargs)
    return await result if way == "asyncio" else result


async def drain(stream: Any) -> list[Any]:
    if hasattr(stream, "__aiter__"):
        async with stream:
            return [item async for item in stream]
    with stream:
        return list(stream)


async def test_each_attempt_of_a_call(
    server: Server, observed: PatientClient, watcher: Recorder, way: str
) -> None:
    server.handler = in_turn(answer({}, 503), reset, answer(AGENT))
    await call(observed, way, "agents.retrieve", "agent_01")
    first, second, third = watcher.attempts
    assert watcher.told == ["attempt_started", "attempt_ended"] * 3
    assert first.operation == "agents_retrieve"
    assert first.method == "GET"
    assert first.path_template == "/v1/agents/{agent_id}"
    assert first.path_values == {"agent_id": "agent_01"}
    assert first.url == f"{server.url}/v1/agents/agent_01"
    assert [each.number for each in watcher.attempts] == [1, 2, 3]
    assert (first.status_code, first.error, first.request_id) == (503, None, "req_test")
    assert second.status_code is None
    assert isinstance(second.error, APIConnectionError)
    assert (third.status_code, third.error) == (200, None)
    assert third.bytes == len(answer(AGENT).partition(b"\r\n\r\n")[2])
    sent = [request.headers["x-trace"] for request in server.requests]
    assert sent == ["trace-0", "trace-1", "trace-2"]


async def test_a_query_is_not_told(
    server: Server, observed: PatientClient, watcher: Recorder
) -> None:
    server.handler = answer({"data": [AGENT], "next_page": None})
    assert [agent.id for agent in observed.agents.list(limit=1)] == ["agent_01"]
    assert watcher.attempts[0].url == f"{server.url}/v1/agents"


async def test_pages_of_a_list(
    server: Server, observed: PatientClient, watcher: Recorder, way: str
) -> None:
    server.handler = in_turn(
        answer({"data": [AGENT], "next_page": "p2"}), answer({"data": [AGENT], "next_page": None})
    )
    if way == "sync":
        assert len(list(observed.agents.list())) == 2
    else:
        assert len([agent async for agent in observed.aio.agents.list()]) == 2
    assert watcher.outcomes == [("agents_list", 1, 200)] * 2


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


async def test_a_download_is_one_attempt_to_its_end(
    server: Server, observed: PatientClient, watcher: Recorder, way: str
) -> None:
    content = b"x" * 300_000
    server.handler = answer(content, content_type="application/octet-stream")
    download = await call(observed, way, "files.download", "file_01")
    assert watcher.told == ["attempt_started"]
    read = download.read()
    assert len(await read if way == "asyncio" else read) == 300_000
    [attempt] = watcher.attempts
    assert (attempt.operation, attempt.status_code, attempt.bytes) == (
        "files_download",
        200,
        300_000,
    )


async def test_an_upload(
    server: Server, observed: PatientClient, watcher: Recorder, way: str, tmp_path: Path
) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"notes")
    server.handler = answer({}, 429, {"retry-after": "0"})
    with pytest.raises(APIStatusError):
        await call(observed, way, "files.upload", file=path)
    assert watcher.outcomes == [("files_upload", number, 429) for number in (1, 2, 3)]
    assert all(request.headers["x-trace"] for request in server.requests)


async def test_what_is_sent_exactly_once_and_looked_for(
    server: Server, observed: PatientClient, watcher: Recorder, way: str
) -> None:
    stored = {**USER, "id": "sevt_01", "processed_at": None}

    def handle(exchange: Exchange) -> bytes:
        if exchange.request.method == "GET":
            return answer({"data": [stored], "next_page": None})
        return answer({}, 500)

    server.handler = handle
    await call(observed, way, "sessions.events.send", "sesn_01", events=[USER])
    assert watcher.outcomes[:2] == [
        ("sessions_events_send", 1, 500),
        ("sessions_events_list", 1, 200),
    ]


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


async def test_a_call_that_is_cancelled(
    server: Server, observed: PatientClient, watcher: Recorder
) -> None:
    server.handler = silent
    task = asyncio.create_task(observed.aio.agents.retrieve("agent_01"))
    await asyncio.to_thread(server.wait_for_requests, 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    [attempt] = watcher.attempts
    assert isinstance(attempt.error, asyncio.CancelledError)
    assert attempt.status_code is None


def test_a_key_that_the_service_repeats_is_not_told(
    server: Server, observed: PatientClient, watcher: Recorder
) -> None:
    server.handler = b"Bearer sk-test-key\r\n\r\n"
    with pytest.raises(APIConnectionError):
        observed.agents.retrieve("agent_01")
    assert "illegal status line" in str(watcher.attempts[0].error)
    assert "sk-test-key" not in str(watcher.attempts[0].error)


class Broken(Observer):
    """Raises whatever it is told."""

    def attempt_started(self, attempt: ObservedAttempt) -> None:
        raise ZeroDivisionError(attempt.operation)

    def attempt_ended(self, attempt: ObservedAttempt) -> None:
        attempt.headers["x"] = "y"
        raise KeyError(attempt.operation)


async def test_a_broken_observer_is_logged_once_and_changes_nothing(
    server: Server, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    watcher = Recorder()
    observers = [Broken(), watcher]
    with PatientClient("sk-test-key", base_url=server.url, observers=observers) as client:
        for each in (client, client, client.with_options(timeout=20)):
            assert (await call(each, way, "agents.retrieve", "agent_01")).id == "agent_01"
    assert len(watcher.attempts) == 3
    records = [record.getMessage() for record in caplog.records]
    assert [text.split(";")[0] for text in records] == [
        "the observer Broken failed in attempt_started",
        "the observer Broken failed in attempt_ended",
    ]


class Careless:
    """Has one method only, and adds headers that cannot be sent."""

    def attempt_started(self, attempt: ObservedAttempt) -> None:
        attempt.headers.update({"x-bad": "a\r\nb", "Authorization": "Bearer other"})


async def test_headers_that_cannot_be_sent_are_left_out(
    server: Server, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    careless: Any = Careless()
    with PatientClient("sk-test-key", base_url=server.url, observers=[careless]) as client:
        await call(client, way, "agents.retrieve", "agent_01")
        await call(client, way, "agents.retrieve", "agent_01")
    assert "x-bad" not in server.requests[0].headers
    assert server.requests[0].headers["authorization"] == "Bearer sk-test-key"
    assert len(caplog.records) == 1


def test_headers_of_the_request_win(server: Server) -> None:
    class Greedy:
        def attempt_started(self, attempt: ObservedAttempt) -> None:
            attempt.headers.update({"Authorization": "Bearer other", "X-Trace": "1"})

    greedy: Any = Greedy()
    with PatientClient("sk-test-key", base_url=server.url, observers=[greedy]) as client:
        client.agents.retrieve("agent_01")
    assert server.requests[0].headers["authorization"] == "Bearer sk-test-key"
    assert server.requests[0].headers["x-trace"] == "1"


class Awaited:
    async def attempt_ended(self, attempt: ObservedAttempt) -> None: ...


@pytest.mark.parametrize(
    ("observers", "words"),
    [
        ([object()], "object has no method of an Observer"),
        ([Recorder], "must be instances, not the class"),
        ([Awaited()], "must not be async"),
        (Recorder(), "observers must be a list, not Recorder"),
        ("log", "observers must be a list, not str"),
    ],
)
def test_what_can_be_told_nothing_is_refused(observers: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        Client("sk-test-key", observers=observers)
    with pytest.raises(ConfigurationError, match=words):
        Client("sk-test-key").with_options(observers=observers)


def test_copies_have_observers_of_their_own(observed: PatientClient, watcher: Recorder) -> None:
    other = Recorder()
    observed.with_options(observers=[other]).agents.retrieve("agent_01")
    observed.with_options(observers=[]).agents.retrieve("agent_01")
    assert (len(watcher.attempts), len(other.attempts)) == (0, 1)
    observed.with_options(timeout=20).agents.retrieve("agent_01")
    assert (len(watcher.attempts), len(other.attempts)) == (1, 1)


def test_the_log_has_one_line_for_each_request(
    server: Server, client: PatientClient, caplog: pytest.LogCaptureFixture
) -> None:
    server.handler = in_turn(answer({}, 503), answer(AGENT))
    with caplog.at_level(logging.DEBUG, "agentsessions"):
        client.agents.retrieve("agent_01")
        with client.with_options(observers=[Recorder()]) as observed:
            observed.agents.retrieve("agent_01")
    lines = [each.getMessage() for each in caplog.records if each.levelno == logging.DEBUG]
    assert [line.split(" in ")[0] for line in lines] == [
        f"agents_retrieve: GET {server.url}/v1/agents/agent_01: {status}"
        for status in (503, 200, 200)
    ]
    decisions = [each.getMessage() for each in caplog.records if each.levelno == logging.INFO]
    assert [line.split(" in ")[0] for line in decisions] == ["agents_retrieve: retry 1"]
    assert "sk-test-key" not in caplog.text

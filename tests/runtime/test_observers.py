"""What observers are told of: every request, whatever becomes of it."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

from agentsessions import APIConnectionError, APIStatusError
from tests.runtime.observing import Recorder, call
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, answer, in_turn, reset, silent
from tests.support.server import Server

USER: Any = {"type": "user.message", "content": [{"type": "text", "text": "Hello"}]}


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

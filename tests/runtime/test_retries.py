"""Retries end to end: what is sent again, how often, and after how long."""

import email.utils
import io
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agentsessions import (
    APIConnectionError,
    APIError,
    APIStatusError,
    MaybeSentError,
    OverloadedError,
    RateLimitError,
    RequestOptions,
)
from agentsessions.api import (
    agents_create,
    agents_list,
    agents_retrieve,
    files_download,
    files_upload,
    sessions_events_stream,
)
from agentsessions.core.retry.attempts import RetryBudget
from agentsessions.models import CreateAgentRequestDict
from tests.support.clients import OnceOnly, PatientClient, parse_form
from tests.support.replies import AGENT, MESSAGE, Handler, answer, frames, hang_up, in_turn, reset
from tests.support.server import Server

BODY = {"name": "Assistant", "model": "claude-opus-5"}


def fail(status: int, **headers: str) -> bytes:
    return answer(b"", status, {name.replace("_", "-"): text for name, text in headers.items()})


async def call(way: str, module: Any, client: PatientClient, *args: Any, **kwargs: Any) -> Any:
    """Make a call, blocking or awaited, for its whole response."""
    if way == "sync":
        return module.sync_detailed(client, *args, **kwargs)
    try:
        return await module.asyncio_detailed(client, *args, **kwargs)
    finally:
        await client.aclose()


TRANSIENT: dict[str, Handler | bytes] = {
    "408": fail(408),
    "429": fail(429),
    "500": fail(500),
    "502": fail(502),
    "503": fail(503),
    "504": fail(504),
    "529": fail(529),
    "599": fail(599),
    "reset": reset,
    "hang up": hang_up,
    "asked": fail(400, x_should_retry="true"),
}
FINAL: dict[str, bytes] = {
    "400": fail(400),
    "401": fail(401),
    "404": fail(404),
    "409": fail(409),
    "422": fail(422),
    "600": fail(600),
    "forbidden": fail(503, x_should_retry="false"),
}


@pytest.mark.parametrize("failures", [0, 1, 2])
@pytest.mark.parametrize("kind", TRANSIENT)
async def test_safe_operations_are_repeated(
    server: Server, client: PatientClient, way: str, kind: str, failures: int
) -> None:
    server.handler = in_turn(*[TRANSIENT[kind]] * failures, answer(AGENT))
    response = await call(way, agents_retrieve, client, "agent_01")
    assert response.parsed.id == "agent_01"
    assert response.retries_taken == failures
    assert len(server.requests) == failures + 1
    assert len(client.pauses) == failures
    assert all(0 <= pause <= 0.5 * 2**n for n, pause in enumerate(client.pauses))
    assert len({(r.method, r.target, r.body, *r.headers.items()) for r in server.requests}) == 1


@pytest.mark.parametrize("kind", TRANSIENT)
async def test_they_end(server: Server, client: PatientClient, way: str, kind: str) -> None:
    server.handler = in_turn(TRANSIENT[kind])
    with pytest.raises(APIError) as caught:
        await call(way, agents_retrieve, client, "agent_01")
    assert caught.value.retries_taken == 2
    assert len(server.requests) == 3


@pytest.mark.parametrize("kind", FINAL)
async def test_what_would_not_help(
    server: Server, client: PatientClient, way: str, kind: str
) -> None:
    server.handler = in_turn(FINAL[kind])
    with pytest.raises(APIStatusError) as caught:
        await call(way, agents_retrieve, client, "agent_01")
    assert caught.value.retries_taken == 0
    assert len(server.requests) == 1


REFUSED = {"429", "529", "asked", "503 with a delay"}


@pytest.mark.parametrize("kind", [*TRANSIENT, "503 with a delay"])
async def test_unsafe_operations_are_not_doubled(
    server: Server, client: PatientClient, way: str, kind: str
) -> None:
    """Only what the server certainly turned away is sent again."""
    first = TRANSIENT.get(kind, fail(503, retry_after="1"))
    server.handler = in_turn(first, answer(AGENT))
    if kind in REFUSED:
        assert (await call(way, agents_create, client, body=BODY)).retries_taken == 1
        assert server.requests[0].body == server.requests[1].body
    else:
        with pytest.raises(APIError) as caught:
            await call(way, agents_create, client, body=BODY)
        assert not isinstance(caught.value, MaybeSentError)
        assert caught.value.retries_taken == 0
        assert len(server.requests) == 1


async def test_what_was_not_sent_is_sent_again(way: str) -> None:
    """Nobody listens: even an unsafe operation can be tried again."""
    with Server() as gone:
        url = gone.url
    client = PatientClient("sk-1", base_url=url)
    with client, pytest.raises(APIConnectionError) as caught:
        await call(way, agents_create, client, body=BODY)
    assert caught.value.retries_taken == 2


@pytest.mark.parametrize("retries", [0, 1, 5])
async def test_how_often(server: Server, client: PatientClient, way: str, retries: int) -> None:
    server.handler = fail(500)
    options = RequestOptions(max_retries=retries)
    with pytest.raises(APIStatusError) as off:
        agents_retrieve.sync(client.with_options(max_retries=0), "agent_01")
    with pytest.raises(APIStatusError) as caught:
        await call(way, agents_retrieve, client, "agent_01", options=options)
    assert off.value.retries_taken == 0
    assert caught.value.retries_taken == retries
    assert len(server.requests) == 1 + retries + 1


NOW = 1_792_575_000


def date(seconds: int) -> str:
    """So many seconds from `NOW`, as HTTP writes it."""
    return email.utils.formatdate(NOW + seconds, usegmt=True)


@pytest.mark.parametrize(
    ("headers", "lowest", "highest"),
    [
        ({"retry-after": "7"}, 7, 7),
        ({"retry-after": "0.25"}, 0.25, 0.25),
        ({"retry-after": "120"}, 120, 120),
        ({"retry-after-ms": "1500"}, 1.5, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "60"}, 1.5, 1.5),
        ({"retry-after-ms": "x", "retry-after": "3"}, 3, 3),
        ({"retry-after": date(60)}, 60, 60),
        ({"retry-after": date(-60)}, 0, 0.5),
        ({"retry-after": "-5"}, 0, 0.5),
        ({"retry-after": "0"}, 0, 0.5),
        ({"retry-after": "soon"}, 0, 0.5),
        ({"retry-after": "nan"}, 0, 0.5),
        ({}, 0, 0.5),
    ],
)
async def test_how_long(
    server: Server,
    client: PatientClient,
    way: str,
    headers: dict[str, str],
    lowest: float,
    highest: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(time, "time", lambda: float(NOW))
    server.handler = in_turn(answer(b"", 429, headers), answer(AGENT))
    await call(way, agents_retrieve, client, "agent_01")
    (pause,) = client.pauses
    assert lowest <= pause <= highest


@pytest.mark.parametrize("delay", ["121", "1e3", "9" * 35, "3600"])
async def test_no_longer_than_two_minutes(
    server: Server, client: PatientClient, way: str, delay: str
) -> None:
    server.handler = in_turn(fail(429, retry_after=delay), answer(AGENT))
    if delay == "1e3":  # no number by the rules of HTTP
        await call(way, agents_retrieve, client, "agent_01")
        return
    with pytest.raises(RateLimitError) as caught:
        await call(way, agents_retrieve, client, "agent_01")
    assert caught.value.headers is not None
    assert caught.value.headers["retry-after"] == delay
    assert client.pauses == []


async def test_the_budget_is_shared(server: Server, client: PatientClient) -> None:
    """A failing server gets few retries in all, over all copies of a client and both drivers."""
    server.handler = in_turn(fail(500))
    copy = client.with_options(max_retries=1000)
    async with client:
        with pytest.raises(APIStatusError):
            agents_retrieve.sync(copy, "agent_01")
        first = len(server.requests)
        assert first - 1 == RetryBudget()._capacity // RetryBudget.RETRY_COST
        with pytest.raises(APIStatusError):
            agents_retrieve.sync(client, "agent_01")
        with pytest.raises(APIStatusError):
            await agents_retrieve.asyncio(client.with_research_preview(), "agent_01")
        assert len(server.requests) == first + 2
        server.handler = in_turn(answer(AGENT))
        for _ in range(RetryBudget.RETRY_COST):
            agents_retrieve.sync(client, "agent_01")
        server.handler = in_turn(fail(500), answer(AGENT))
        assert agents_retrieve.sync_detailed(client, "agent_01").retries_taken == 1


async def test_streams_and_downloads_are_opened_again(
    server: Server, client: PatientClient
) -> None:
    async with client:
        server.handler = in_turn(fail(529), hang_up, frames(MESSAGE))
        response = sessions_events_stream.sync_detailed(client, "sesn_01")
        with response.parsed as stream:
            assert len(list(stream)) == 1
        assert response.retries_taken == 2
        server.handler = in_turn(fail(503), answer(b"content"))
        download = await files_download.asyncio_detailed(client, "file_01")
        assert await download.parsed.read() == b"content"
        assert download.retries_taken == 1
        server.handler = in_turn(fail(529))
        with pytest.raises(OverloadedError):
            await sessions_events_stream.asyncio(client, "sesn_01")
        with pytest.raises(OverloadedError):
            files_download.sync(client, "file_01")
    server.wait_for_no_connections()


def test_each_page_has_retries_of_its_own(server: Server, client: PatientClient) -> None:
    page = {"data": [AGENT], "next_page": "p2"}
    last = {"data": [AGENT], "next_page": None}
    server.handler = in_turn(fail(500), fail(500), answer(page), fail(500), fail(500), answer(last))
    assert len(list(agents_list.sync_iter(client))) == 2
    assert [dict(request.query).get("page") for request in server.requests] == [
        *[None] * 3,
        *["p2"] * 3,
    ]


# Uploads


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[dict[str, Any]]:
    path = tmp_path / "content"
    path.write_bytes(b"content")
    with path.open("rb") as file:
        yield {"bytes": b"content", "path": path, "open": file, "memory": io.BytesIO(b"content")}


@pytest.mark.parametrize("kind", ["bytes", "path", "open", "memory"])
async def test_a_file_is_sent_whole_again(
    server: Server, client: PatientClient, way: str, kind: str, contents: dict[str, Any]
) -> None:
    server.handler = in_turn(fail(429), fail(529), fail(400))
    with pytest.raises(APIStatusError) as caught:
        await call(way, files_upload, client, body={"file": contents[kind]})
    assert caught.value.retries_taken == 2
    assert [parse_form(request)[0].content for request in server.requests] == [b"content"] * 3


async def test_what_cannot_be_read_again_is_not_sent_again(
    server: Server, client: PatientClient, way: str
) -> None:
    server.handler = in_turn(fail(429))
    with pytest.raises(RateLimitError, match="cannot be read again") as caught:
        await call(way, files_upload, client, body={"file": OnceOnly(b"content")})
    assert caught.value.retries_taken == 0
    assert [parse_form(request)[0].content for request in server.requests] == [b"content"]


def test_calls_are_not_changed_by_being_sent(server: Server, client: PatientClient) -> None:
    """One call, from several threads at once, with retries in between: always the same request."""
    body: CreateAgentRequestDict = {
        "name": "Assistant",
        "model": "claude-opus-5",
        "metadata": {"a": "b"},
    }
    options = RequestOptions(betas=["x"], headers={"y": "z"}, max_retries=20)
    shared = agents_create.call(body=body, options=options)
    server.handler = lambda _: fail(429) if len(server.requests) % 3 == 0 else answer(AGENT)
    threads = [threading.Thread(target=lambda: client._engine.send(shared)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert body == {
        "name": "Assistant",
        "model": "claude-opus-5",
        "metadata": {"a": "b"},
    }
    assert len({(r.target, r.body, *r.headers.items()) for r in server.requests}) == 1

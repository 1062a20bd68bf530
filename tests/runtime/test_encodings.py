"""Compressed responses over a socket: calls, streams, downloads and errors, in every way."""

from __future__ import annotations

import asyncio
import gzip
import json
import zlib
from contextlib import AsyncExitStack
from typing import Any

import httpx
import pytest

from agentsessions import (
    APIConnectionError,
    Client,
    RequestOptions,
    ResponseValidationError,
    Sent,
    StreamInterruptedError,
)
from agentsessions.api import (
    agents_retrieve,
    files_download,
    sessions_events_stream,
)
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, LAST_CHUNK, MESSAGE, answer, chunk, head
from tests.support.server import Server

JSON = json.dumps(AGENT).encode()
GZIP = {"content-encoding": "gzip"}
STREAM = head(200, {"content-type": "text/event-stream", "transfer-encoding": "chunked", **GZIP})
EVENT = f"event: agent.message\ndata: {json.dumps(MESSAGE)}\n\n".encode()
ONCE = RequestOptions(max_retries=0)


def test_what_is_asked_for(server: Server, client: PatientClient) -> None:
    agents_retrieve.sync(client, "agent_01")
    server.handler = STREAM + chunk(gzip.compress(EVENT)) + LAST_CHUNK
    sessions_events_stream.sync(client, "sesn_01").close()
    server.handler = answer(b"x")
    files_download.sync(client, "file_01").read()
    own = RequestOptions(headers={"Accept-Encoding": "br"})
    server.handler = answer(AGENT)
    agents_retrieve.sync(client, "agent_01", options=own)
    asked = [request.headers["accept-encoding"] for request in server.requests]
    assert asked == ["gzip, deflate", "identity", "identity", "br"]


@pytest.mark.parametrize("way", ["own", "supplied", "read by a hook", "mocked"])
@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(JSON)),
        ("deflate", zlib.compress(JSON)),
        ("GZIP, gzip", gzip.compress(gzip.compress(JSON))),
        ("identity", JSON),
    ],
)
async def test_in_every_way(server: Server, way: str, encoding: str, body: bytes) -> None:
    server.handler = answer(body, 200, {"content-encoding": encoding})
    options: dict[str, Any] = {}
    async with AsyncExitStack() as stack:
        if way != "own":
            options = {"http_client": httpx.Client(), "async_http_client": httpx.AsyncClient()}
        if way == "read by a hook":
            options["http_client"].event_hooks = {"response": [httpx.Response.read]}
            options["async_http_client"].event_hooks = {"response": [httpx.Response.aread]}
        if way == "mocked":
            transport = httpx.MockTransport(
                lambda _: httpx.Response(200, content=body, headers={"content-encoding": encoding})
            )
            options = {
                "http_client": httpx.Client(transport=transport),
                "async_http_client": httpx.AsyncClient(transport=transport),
            }
        if options:
            stack.enter_context(options["http_client"])
            await stack.enter_async_context(options["async_http_client"])
        client = await stack.enter_async_context(Client("k", base_url=server.url, **options))
        assert agents_retrieve.sync(client, "agent_01").name == "Assistant"
        assert (await agents_retrieve.asyncio(client, "agent_01")).name == "Assistant"


async def test_events_come_when_they_can_be_read(server: Server, client: PatientClient) -> None:
    """Not only when the stream ends."""
    go_on = asyncio.Event()

    async def handler(exchange: Exchange) -> None:
        compressor = zlib.compressobj(wbits=31)
        await exchange.send(STREAM)
        for _ in range(3):
            piece = compressor.compress(EVENT) + compressor.flush(zlib.Z_SYNC_FLUSH)
            await exchange.send(chunk(piece))
            await go_on.wait()
            go_on.clear()
        await exchange.send(chunk(compressor.flush()) + LAST_CHUNK)

    async def next_one() -> None:
        go_on.set()

    server.handler = handler
    with sessions_events_stream.sync(client, "sesn_01") as stream:
        for _ in range(3):
            assert next(stream).type == "agent.message"
            server.run(next_one())
        assert next(stream, None) is None
    async with client, await sessions_events_stream.asyncio(client, "sesn_01") as astream:
        for _ in range(3):
            assert (await anext(astream)).type == "agent.message"
            server.run(next_one())
        assert await anext(astream, None) is None


BROKEN = {
    "cut": (gzip.compress(EVENT)[:-4], "it is incomplete"),
    "garbage behind it": (gzip.compress(EVENT) + b"x", "cannot be decompressed"),
    "no gzip": (EVENT, "cannot be decompressed"),
}


@pytest.mark.parametrize("what", BROKEN)
async def test_a_damaged_stream_broke_off(server: Server, client: PatientClient, what: str) -> None:
    body, words = BROKEN[what]
    server.handler = STREAM + chunk(body) + LAST_CHUNK
    with (
        pytest.raises(StreamInterruptedError, match=words),
        sessions_events_stream.sync(client, "sesn_01") as stream,
    ):
        list(stream)
    async with client, await sessions_events_stream.asyncio(client, "sesn_01") as astream:
        with pytest.raises(StreamInterruptedError, match=words):
            _ = [event async for event in astream]


@pytest.mark.parametrize("what", BROKEN)
async def test_a_damaged_body_is_no_response(
    server: Server, client: PatientClient, what: str
) -> None:
    body, words = BROKEN[what]
    server.handler = answer(body, 200, GZIP)
    async with client:
        with pytest.raises(APIConnectionError, match=words) as blocking:
            agents_retrieve.sync(client, "agent_01", options=ONCE)
        with pytest.raises(APIConnectionError, match=words) as awaited:
            await agents_retrieve.asyncio(client, "agent_01", options=ONCE)
        with pytest.raises(APIConnectionError, match=words):
            files_download.sync(client, "file_01").read()
    for caught in (blocking, awaited):
        assert caught.value.sent is Sent.SUCCEEDED
        assert caught.value.request_id == "req_test"


async def test_an_encoding_that_nobody_asked_for(server: Server, client: PatientClient) -> None:
    server.handler = answer(b"\x8b", 200, {"content-encoding": "br"})
    async with client:
        with pytest.raises(ResponseValidationError, match="'br': nobody asked for it"):
            agents_retrieve.sync(client, "agent_01")
        with pytest.raises(ResponseValidationError, match="'br': nobody asked for it"):
            await agents_retrieve.asyncio(client, "agent_01")
    assert len(server.requests) == 2, "it would be the same the next time"


@pytest.mark.parametrize("encoding", ["br", "gzip"])
async def test_an_error_that_cannot_be_read_is_one_all_the_same(
    server: Server, client: PatientClient, encoding: str
) -> None:
    server.handler = answer(b"\x8b\x00", 404, {"content-encoding": encoding})
    async with client:
        with pytest.raises(Exception, match="404: Not Found") as blocking:
            agents_retrieve.sync(client, "agent_01")
        with pytest.raises(Exception, match="404: Not Found") as awaited:
            await agents_retrieve.asyncio(client, "agent_01")
    assert type(blocking.value).__name__ == type(awaited.value).__name__ == "NotFoundError"


async def test_a_stream_of_pings_without_end(server: Server, client: PatientClient) -> None:
    """A few bytes that stand for gigabytes are not all decoded before somebody says stop."""
    compressor = zlib.compressobj(wbits=31)
    body = b"".join(compressor.compress(b": ping\n" * 1_000_000) for _ in range(10))
    server.handler = STREAM + chunk(body + compressor.flush()) + LAST_CHUNK
    with (
        pytest.raises(ResponseValidationError, match="more than 200 times") as caught,
        sessions_events_stream.sync(client, "sesn_01") as stream,
    ):
        list(stream)
    assert caught.value.operation == "sessions_events_stream"
    async with client, await sessions_events_stream.asyncio(client, "sesn_01") as astream:
        with pytest.raises(ResponseValidationError, match="more than 200 times"):
            _ = [event async for event in astream]

"""What clients, operations, streams, downloads and follows say of themselves: one line."""

from typing import Any

import pytest

from agentsessions import Client
from agentsessions.api import files_download, sessions_events_stream
from tests.support.clients import PatientClient
from tests.support.replies import answer
from tests.support.server import Server

URL = "https://api.anthropic.com"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("sessions", "<Sessions at {}>"),
        ("aio", "<AsyncResources at {}>"),
        ("aio.sessions.events", "<AsyncSessionsEvents at {}>"),
    ],
)
def test_resources(name: str, expected: str) -> None:
    shown: Any = Client("sk-secret")
    for part in name.split("."):
        shown = getattr(shown, part)
    assert repr(shown) == expected.format(URL)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("sessions.create", "Sessions.create"),
        ("sessions.create.detailed", "Sessions.create.detailed"),
        ("memory_stores.memories.list", "MemoryStoresMemories.list"),
        ("aio.sessions.events.stream", "AsyncSessionsEvents.stream"),
    ],
)
def test_operations(name: str, expected: str) -> None:
    shown: Any = Client("sk-secret")
    for part in name.split("."):
        shown = getattr(shown, part)
    assert repr(shown).startswith(f"<function {expected} at ")


async def test_streams(server: Server, client: PatientClient) -> None:
    server.handler = answer(b"", content_type="text/event-stream")
    async with client:
        stream = sessions_events_stream.sync(client, "sesn_01")
        assert repr(stream) == "<EventStream of sessions_events_stream, open>"
        assert list(stream) == []
        assert repr(stream) == "<EventStream of sessions_events_stream, ended>"
        astream = await sessions_events_stream.asyncio(client, "sesn_01")
        assert repr(astream) == "<AsyncEventStream of sessions_events_stream, open>"
        await astream.aclose()
        assert repr(astream) == "<AsyncEventStream of sessions_events_stream, closed>"


async def test_downloads(server: Server, client: PatientClient) -> None:
    server.handler = answer(b"content", content_type="application/octet-stream")
    async with client:
        download = files_download.sync(client, "file_01")
        assert repr(download) == "<Download of files_download, open>"
        download.close()
        assert repr(download) == "<Download of files_download, closed>"
        adownload = await files_download.asyncio(client, "file_01")
        assert repr(adownload) == "<AsyncDownload of files_download, open>"
        await adownload.read()
        assert repr(adownload) == "<AsyncDownload of files_download, closed>"


async def test_follows(client: PatientClient) -> None:
    follow = client.sessions.events.follow("sesn_01")
    assert repr(follow) == "<Follow of sessions_events_stream, open, last event None>"
    afollow = client.aio.sessions.threads.events.follow("sesn_01", "sthr_01", after="sevt_01")
    of = "<AsyncFollow of sessions_threads_events_stream"
    assert repr(afollow) == f"{of}, open, last event sevt_01>"
    await afollow.aclose()
    assert repr(afollow) == f"{of}, closed, last event sevt_01>"
    follow.close()

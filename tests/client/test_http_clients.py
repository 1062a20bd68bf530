"""httpx clients that the user supplies, and proxies in the environment."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from agentsessions import APIConnectionError, APIStatusError, RequestOptions, Timeout
from agentsessions.api import agents_retrieve, files_upload, sessions_events_stream
from tests.client.support import PatientClient, parse_form
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, MESSAGE, answer, frames, held
from tests.support.server import Server


@asynccontextmanager
async def supplied_clients(
    wanted: bool = True, **options: Any
) -> AsyncGenerator[dict[str, Any], None]:
    """Arguments of `Client` with httpx clients made with `options`, or none at all."""
    if not wanted:
        yield {}
        return
    with httpx.Client(**options) as client:
        async with httpx.AsyncClient(**options) as async_client:
            yield {"http_client": client, "async_http_client": async_client}


def mock(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/stream"):
        content = b"data: " + httpx.Response(200, json=MESSAGE).content + b"\n\n"
        return httpx.Response(200, content=content, headers={"content-type": "text/event-stream"})
    if request.url.path == "/v1/files":
        return httpx.Response(400, json={"error": {"message": request.read().decode("latin-1")}})
    return httpx.Response(200, json=AGENT, headers={"request-id": "req_mock"})


async def test_mock_transports() -> None:
    """No socket at all: what a user's own tests would do."""
    transport = httpx.MockTransport(mock)
    async with (
        supplied_clients(transport=transport) as clients,
        PatientClient("sk-1", **clients) as client,
    ):
        assert agents_retrieve.sync_detailed(client, "agent_01").request_id == "req_mock"
        response = await agents_retrieve.asyncio_detailed(client, "agent_01")
        assert response.request_id == "req_mock"
        with sessions_events_stream.sync(client, "sesn_01") as stream:
            assert len(list(stream)) == 1
        async with await sessions_events_stream.asyncio(client, "sesn_01") as astream:
            assert len([event async for event in astream]) == 1
        with pytest.raises(APIStatusError, match="content of the file"):
            files_upload.sync(client, body={"file": b"content of the file"})
        with pytest.raises(APIStatusError, match="content of the file"):
            await files_upload.asyncio(client, body={"file": b"content of the file"})


async def test_everything_of_the_supplied_client_counts(server: Server) -> None:
    seen: list[str] = []

    def note_method(request: httpx.Request) -> None:
        seen.append(request.method)

    async def on_request(request: httpx.Request) -> None:
        seen.append(f"async {request.method}")

    async def on_response(response: httpx.Response) -> None:
        await response.aread()

    blocking = httpx.Client(
        headers={"x-mine": "client"},
        event_hooks={
            "request": [note_method],
            "response": [httpx.Response.read],
        },
        auth=lambda request: request,
        cookies={"mine": "1"},
    )
    awaited = httpx.AsyncClient(
        headers={"x-mine": "client"},
        event_hooks={"request": [on_request], "response": [on_response]},
    )
    with blocking:
        async with (
            awaited,
            PatientClient(
                "sk-1", base_url=server.url, http_client=blocking, async_http_client=awaited
            ) as client,
        ):
            assert agents_retrieve.sync(client, "agent_01").id == "agent_01"
            assert (await agents_retrieve.asyncio(client, "agent_01")).id == "agent_01"
            await client.aclose()
            assert not blocking.is_closed
            assert not awaited.is_closed
    assert seen == ["GET", "async GET"]
    for request in server.requests:
        assert request.headers["x-mine"] == "client"
        assert request.headers["authorization"] == "Bearer sk-1"
        assert request.headers["user-agent"].startswith("agentsessions/")
        assert request.headers["accept"] == "application/json"


def test_the_supplied_client_may_do_the_authentication(server: Server) -> None:
    with (
        httpx.Client(auth=("user", "password")) as http_client,
        PatientClient("sk-1", base_url=server.url, http_client=http_client) as client,
    ):
        agents_retrieve.sync(client, "agent_01")
    assert server.requests[0].headers["authorization"] == "Basic dXNlcjpwYXNzd29yZA=="


def test_timeouts_are_those_of_the_sdk(server: Server) -> None:
    """Also for a supplied client, whose own would be five seconds in the middle of a stream."""
    seen: list[Any] = []

    def note_timeout(request: httpx.Request) -> None:
        seen.append(request.extensions["timeout"])

    with (
        httpx.Client(event_hooks={"request": [note_timeout]}) as http_client,
        PatientClient(
            "sk-1", base_url=server.url, http_client=http_client, timeout=Timeout()
        ) as client,
    ):
        agents_retrieve.sync(client, "agent_01", options=RequestOptions(timeout=7))
        server.handler = frames(MESSAGE)
        with sessions_events_stream.sync(client, "sesn_01") as stream:
            assert len(list(stream)) == 1
    assert seen[0] == {"connect": 7, "read": 7, "write": 7, "pool": 7}
    assert seen[1] == {"connect": 5.0, "read": 600.0, "write": 60.0, "pool": 10.0}


def test_a_closed_client_of_the_user_is_said_to_be_closed(server: Server) -> None:
    http_client = httpx.Client()
    http_client.close()
    with (
        PatientClient("sk-1", base_url=server.url, http_client=http_client) as client,
        pytest.raises(RuntimeError, match="closed"),
    ):
        agents_retrieve.sync(client, "agent_01")


# Proxies


def relay(exchange: Exchange) -> bytes:
    """A proxy that knows the answer itself."""
    return answer(AGENT, headers={"x-proxied": exchange.request.target})


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy"])
async def test_proxies_of_the_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, server.url)
    server.handler = relay
    async with PatientClient(
        "sk-1", base_url="http://service.example", allow_insecure_http=True
    ) as client:
        blocking = agents_retrieve.sync_detailed(client, "agent_01")
        awaited = await agents_retrieve.asyncio_detailed(client, "agent_01")
        server.handler = frames(MESSAGE)
        with sessions_events_stream.sync(client, "sesn_01") as stream:
            assert len(list(stream)) == 1
        async with await sessions_events_stream.asyncio(client, "sesn_01") as astream:
            assert len([event async for event in astream]) == 1
    for response in (blocking, awaited):
        assert response.headers["x-proxied"] == "http://service.example/v1/agents/agent_01"


async def test_no_proxy_is_obeyed(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    async with PatientClient("sk-1", base_url=server.url, max_retries=0) as client:
        assert agents_retrieve.sync(client, "agent_01").id == "agent_01"
        assert (await agents_retrieve.asyncio(client, "agent_01")).id == "agent_01"
    monkeypatch.delenv("no_proxy")
    async with PatientClient("sk-1", base_url=server.url, max_retries=0) as client:
        with pytest.raises(APIConnectionError):
            agents_retrieve.sync(client, "agent_01")
        with pytest.raises(APIConnectionError):
            await agents_retrieve.asyncio(client, "agent_01")


async def test_a_proxy_keeps_no_cookies(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one answer sets must not go along with the next request, with a proxy or without."""
    server.handler = answer(AGENT, headers={"set-cookie": "a=b"})
    for variable, value in (("no_variable", ""), ("http_proxy", server.url)):
        monkeypatch.setenv(variable, value)
        async with PatientClient("sk-1", base_url=server.url) as client:
            for _ in range(2):
                agents_retrieve.sync(client, "agent_01")
                await agents_retrieve.asyncio(client, "agent_01")
    assert len(server.requests) == 8
    assert not [request for request in server.requests if "cookie" in request.headers]


def test_uploads_through_a_supplied_client(server: Server) -> None:
    server.handler = answer(b"{}", 400)
    with (
        httpx.Client() as http_client,
        PatientClient("sk-1", base_url=server.url, http_client=http_client) as client,
        pytest.raises(APIStatusError),
    ):
        files_upload.sync(client, body={"file": b"content"})
    assert parse_form(server.requests[0])[0].content == b"content"


# Limits


def test_streams_of_a_supplied_client_share_its_connections(server: Server) -> None:
    """The user's limits hold: who holds as many streams as they allow has none left for calls."""
    with (
        httpx.Client(limits=httpx.Limits(max_connections=2)) as http_client,
        PatientClient(
            "sk-1", base_url=server.url, http_client=http_client, max_retries=0
        ) as client,
    ):
        server.handler = held
        streams = [sessions_events_stream.sync(client, "sesn_01") for _ in range(2)]
        server.handler = answer(AGENT)
        options = RequestOptions(timeout=0.05)
        with pytest.raises(APIConnectionError, match="no connection became free"):
            agents_retrieve.sync(client, "agent_01", options=options)
        for stream in streams:
            stream.close()
        assert agents_retrieve.sync(client, "agent_01").id == "agent_01"

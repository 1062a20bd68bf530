"""Redirects are followed where that is harmless; credentials stay with their origin."""

import io
from contextlib import suppress
from typing import Any

import pytest

from agentsessions import APIStatusError, Client, RequestOptions
from agentsessions.api import agents_archive, agents_retrieve, files_download, files_upload
from agentsessions.core.headers import Headers
from agentsessions.core.request.redirects import follow_redirect
from tests.runtime.test_http_clients import supplied_clients
from tests.support.clients import OnceOnly, PatientClient, parse_form
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, answer, in_turn
from tests.support.server import Server

CREDENTIALS = ("authorization", "x-api-key", "x-gateway", "cookie", "anthropic-workspace-id")


def to(location: str, status: int = 307) -> bytes:
    return answer(b"", status, {"location": location})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("location", ["/moved", "moved", "{url}/moved", "//{host}/moved"])
async def test_within_the_origin(
    server: Server, client: PatientClient, status: int, location: str
) -> None:
    target = location.format(url=server.url, host=server.url.removeprefix("http://"))
    server.handler = in_turn(to(target, status), answer(AGENT), to(target, status), answer(AGENT))
    async with client:
        assert agents_retrieve.sync(client, "agent_01").id == "agent_01"
        assert (await agents_retrieve.asyncio(client, "agent_01")).id == "agent_01"
    for before, after in (server.requests[:2], server.requests[2:]):
        assert after.path.endswith("/moved")
        assert after.headers == before.headers
        assert after.method == "GET"


@pytest.mark.parametrize("status", [307, 308])
def test_a_body_goes_along(server: Server, client: PatientClient, status: int) -> None:
    server.handler = in_turn(to("/moved", status), answer(AGENT))
    agents_archive.sync(client, "agent_01")
    first, second = server.requests
    assert (second.method, second.body) == (first.method, first.body)


@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_post_does_not_become_a_get(server: Server, client: PatientClient, status: int) -> None:
    server.handler = in_turn(to("/moved", status), answer(AGENT))
    with pytest.raises(APIStatusError) as caught:
        agents_archive.sync(client, "agent_01")
    assert caught.value.status_code == status
    assert len(server.requests) == 1


@pytest.mark.parametrize("supplied", [False, True], ids=["own", "supplied"])
@pytest.mark.parametrize("header", ["authorization", "x-api-key", "x-gateway"])
async def test_credentials_do_not_leave_the_origin(
    server: Server, header: str, supplied: bool
) -> None:
    """A download may be somewhere else, but whoever is there learns nothing of ours."""
    with Server() as other:
        server.handler = to(f"{other.url}/elsewhere?signed=1", 302)
        other.handler = answer(b"content", content_type="application/octet-stream")
        async with (
            supplied_clients(supplied, follow_redirects=True) as clients,
            PatientClient(
                "sk-secret",
                api_key_header=header,
                base_url=server.url,
                workspace_id="wrkspc_01",
                default_headers={"Cookie": "session=secret", "X-Corporate": "secret"},
                **clients,
            ) as client,
        ):
            assert files_download.sync(client, "file_01").read() == b"content"
            download = await files_download.asyncio(client, "file_01")
            assert await download.read() == b"content"
        for request in other.requests:
            assert not [value for value in request.headers.values() if "secret" in value]
            assert not request.headers.keys() & set(CREDENTIALS)
            assert request.target == "/elsewhere?signed=1"
        assert len(other.requests) == 2


def test_a_body_does_not_leave_the_origin(server: Server, client: PatientClient) -> None:
    with Server() as other:
        server.handler = to(other.url)
        with pytest.raises(APIStatusError) as caught:
            agents_archive.sync(client, "agent_01")
        assert caught.value.status_code == 307
        assert other.connections == 0


@pytest.mark.parametrize(
    "location",
    [
        "ftp://example.org/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://[::1",
        "http://exa mple",
        "http://example:port/",
        "http://",
        "//",
        "\x80\xff",
        "/a\tb",
        "http://user:password@{host}/x",
        f"http://{'a' * 64}.example/",
        "http://a..example/",
        "http://.example/",
        "http://127.0.0.1:99999/",
        f"/{'a' * 60_000}",
    ],
)
async def test_strange_places(server: Server, client: PatientClient, location: str) -> None:
    """They are an error of ours, or lead back to the same server; never anything else."""
    target = location.format(host=server.url.removeprefix("http://"))

    def handler(exchange: Exchange) -> bytes:
        return to(target, 302) if exchange.request.path.endswith("/agent_01") else answer(AGENT)

    server.handler = handler
    options = RequestOptions(max_retries=0)
    async with client:
        with suppress(APIStatusError):
            agents_retrieve.sync(client, "agent_01", options=options)
        with suppress(APIStatusError):
            await agents_retrieve.asyncio(client, "agent_01", options=options)
    assert 2 <= len(server.requests) <= 12
    for request in server.requests:
        assert request.headers["authorization"] == "Bearer sk-test-key"


def test_from_https_to_http_is_refused() -> None:
    request = agents_retrieve.dry_run(Client("sk-1"), "agent_01").request
    for location in ("http://api.anthropic.com/v1/agents/agent_01", "http://example.org/"):
        assert follow_redirect(request, 302, Headers({"location": location})) is None
    assert follow_redirect(request, 302, Headers({"location": "https://example.org/"}))


async def test_loops_end(server: Server, client: PatientClient) -> None:
    server.handler = lambda exchange: to(exchange.request.path)
    async with client:
        with pytest.raises(APIStatusError, match="redirect") as blocking:
            agents_retrieve.sync(client, "agent_01")
        with pytest.raises(APIStatusError, match="redirect"):
            await agents_retrieve.asyncio(client, "agent_01")
    assert blocking.value.status_code == 307
    assert len(server.requests) == 12, "five redirects each are followed, and not tried again"


def test_a_redirect_without_a_place(server: Server, client: PatientClient) -> None:
    server.handler = answer(b"", 302)
    with pytest.raises(APIStatusError) as caught:
        agents_retrieve.sync(client, "agent_01")
    assert caught.value.status_code == 302


def test_a_redirected_upload_is_whole(server: Server, client: PatientClient) -> None:
    server.handler = in_turn(to("/moved"), answer(b"{}", 400))
    with pytest.raises(APIStatusError):
        files_upload.sync(client, body={"file": io.BytesIO(b"content")})
    for request in server.requests:
        assert parse_form(request)[0].content == b"content"
    assert len(server.requests) == 2


def test_an_upload_that_cannot_be_read_again_is_not_redirected(
    server: Server, client: PatientClient
) -> None:
    server.handler = in_turn(to("/moved"), answer(b"{}", 400))
    file: Any = OnceOnly(b"content")
    with pytest.raises(APIStatusError) as caught:
        files_upload.sync(client, body={"file": file})
    assert caught.value.status_code == 307
    assert len(server.requests) == 1

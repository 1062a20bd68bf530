"""Calls that nobody answers: connections that break, are refused, or stay silent."""

import socket
from contextlib import closing
from typing import Any

import httpx
import pytest

import agentsessions
from agentsessions import APIConnectionError, APITimeoutError, RequestOptions
from agentsessions.api import agents_archive, agents_retrieve
from agentsessions.core.errors import Sent
from agentsessions.runtime import httpx_errors
from tests.support.clients import PatientClient
from tests.support.errors import check_printing
from tests.support.replies import hang_up, reset, silent
from tests.support.server import Server
from tests.support.waiting import HUNG

ONCE = RequestOptions(max_retries=0)


@pytest.mark.parametrize("breaking", [reset, hang_up])
async def test_broken_connections(server: Server, client: PatientClient, breaking: Any) -> None:
    server.handler = breaking
    async with client:
        with pytest.raises(APIConnectionError) as blocking:
            agents_retrieve.sync(client, "agent_01", options=ONCE)
        with pytest.raises(APIConnectionError) as awaited:
            await agents_retrieve.asyncio(client, "agent_01", options=ONCE)
    for caught in (blocking, awaited):
        assert caught.value.sent is Sent.MAYBE_SENT
        assert caught.value.operation == "agents_retrieve"
        assert caught.value.status_code is None
        check_printing(caught.value)


async def test_nobody_listens() -> None:
    with Server() as gone:
        url = gone.url
    async with PatientClient("sk-1", base_url=url, max_retries=0) as client:
        with pytest.raises(APIConnectionError, match="no connection could be made") as blocking:
            agents_archive.sync(client, "agent_01")
        with pytest.raises(APIConnectionError, match="no connection could be made") as awaited:
            await agents_archive.asyncio(client, "agent_01")
    assert blocking.value.sent is awaited.value.sent is Sent.NOT_SENT
    for message in (str(blocking.value), str(awaited.value)):
        assert f"made to {url.removeprefix('http://')}:" in message
        assert "/v1" not in message


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://me:secret@a.example/v1/agents?page=2", "a.example:443"),
        ("http://a.example/v1", "a.example:80"),
        ("http://[::1]:8080/v1", "[::1]:8080"),
    ],
)
@pytest.mark.parametrize("kind", [httpx.ConnectError, httpx.ConnectTimeout])
def test_a_connection_that_failed_says_where_to(
    kind: type[httpx.RequestError], url: str, address: str
) -> None:
    assert str(httpx_errors.connection_error(kind("refused"), url=url)).endswith(
        f" to {address}: refused"
    )


async def test_read_timeouts(server: Server, client: PatientClient) -> None:
    server.handler = silent
    options = RequestOptions(max_retries=0, timeout=agentsessions.Timeout(connect=HUNG, read=0.05))
    async with client:
        with pytest.raises(APITimeoutError, match="no data arrived in time") as blocking:
            agents_retrieve.sync(client, "agent_01", options=options)
        with pytest.raises(APITimeoutError, match="no data arrived in time") as awaited:
            await agents_retrieve.asyncio(client, "agent_01", options=options)
        assert blocking.value.sent is awaited.value.sent is Sent.MAYBE_SENT
        check_printing(awaited.value)
        server.wait_for_no_connections()


async def test_connect_timeouts() -> None:
    """A host that takes no more connections: nothing was sent, so anything may be tried again."""
    with (
        socket.create_server(("127.0.0.1", 0), backlog=0) as full,
        closing(socket.create_connection(full.getsockname())),
    ):
        url = f"http://127.0.0.1:{full.getsockname()[1]}"
        timeout = agentsessions.Timeout(connect=0.05)
        async with PatientClient("sk-1", base_url=url, timeout=timeout, max_retries=1) as client:
            with pytest.raises(APITimeoutError, match="could be made in time") as blocking:
                agents_archive.sync(client, "agent_01")
            with pytest.raises(APITimeoutError, match="could be made in time") as awaited:
                await agents_archive.asyncio(client, "agent_01")
    for caught in (blocking, awaited):
        assert caught.value.sent is Sent.NOT_SENT
        assert caught.value.retries_taken == 1


def test_what_a_proxy_refuses_was_not_sent() -> None:
    error = httpx_errors.connection_error(httpx.ProxyError("407 Proxy Authentication Required"))
    assert error.sent is Sent.NOT_SENT
    assert str(error) == "the proxy refused: 407 Proxy Authentication Required"

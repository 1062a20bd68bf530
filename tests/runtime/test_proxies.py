"""Requests by way of a proxy: what cannot work is told, and nothing secret is shown."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import httpx
import pytest

from agentsessions import APIConnectionError, Client, ConfigurationError
from agentsessions.runtime.network import Network
from agentsessions.runtime.proxies import Proxy, ProxyRules
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, answer, hang_up
from tests.support.server import Server

SERVICE = "https://api.service.example"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("http://p:port", "is no URL of a proxy"),
        ("http://", "is no URL of a proxy"),
        ("http://a b", "is no URL of a proxy"),
        ("http://[::1", "is no URL of a proxy"),
        ("ftp://p:1", "begins with ftp://"),
        ("socks4://p:1", "begins with socks4://"),
        ("socks5://p:1", "needs a further package: pip install 'httpx[socks]'"),
    ],
)
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "all_proxy"])
def test_a_bad_proxy(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, words: str
) -> None:
    monkeypatch.setenv(variable, value.replace("//", "//user:secret@", 1))
    with pytest.raises(ConfigurationError) as caught:
        Client("sk-1")
    assert str(caught.value).startswith(variable)
    assert words in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_bad_proxy_that_nobody_needs(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "ftp://p:1")
    monkeypatch.setenv("NO_PROXY", "service.example")
    with PatientClient("sk-1", base_url=server.url) as client:
        assert client.agents.retrieve("agent_01").id == "agent_01"
    Client("sk-1", base_url=SERVICE)


@pytest.mark.parametrize("value", ["ftp://p:1", "http://p:x", "", 5])
def test_a_bad_argument(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^proxy "):
        Client("sk-1", proxy=value)
    with pytest.raises(ConfigurationError, match=r"^proxy "):
        Client("sk-1").with_options(proxy=value)


@pytest.mark.parametrize("changes", [{"proxy": "http://p:1"}, {"verify": False}])
@pytest.mark.parametrize("kind", ["http_client", "async_http_client"])
def test_not_beside_a_supplied_client(changes: dict[str, Any], kind: str) -> None:
    supplied: Any = httpx.Client() if kind == "http_client" else httpx.AsyncClient()
    with pytest.raises(ConfigurationError, match="of its own"):
        Client("sk-1", **{kind: supplied}, **changes)
    with pytest.raises(ConfigurationError, match="of its own"):
        Client("sk-1", **{kind: supplied}).with_options(**changes)


def test_a_supplied_client_has_proxies_of_its_own(
    monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    with httpx.Client() as http_client:
        monkeypatch.setenv("HTTP_PROXY", "ftp://p:1")
        with PatientClient("sk-1", base_url=server.url, http_client=http_client) as client:
            assert client.agents.retrieve("agent_01").id == "agent_01"


# On the way


def relay(exchange: Exchange) -> bytes:
    return answer(AGENT, headers={"x-proxied": exchange.request.target})


async def test_the_argument_counts_before_the_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "*")
    server.handler = relay
    async with PatientClient(
        "sk-1", base_url="http://service.example", allow_insecure_http=True, proxy=server.url
    ) as client:
        assert client.agents.retrieve("agent_01").id == "agent_01"
        assert (await client.aio.agents.retrieve("agent_01")).id == "agent_01"
        copy = client.with_options(max_retries=0)
        assert copy.agents.retrieve("agent_01").id == "agent_01"
    assert {request.target for request in server.requests} == {
        "http://service.example/v1/agents/agent_01"
    }
    assert server.connections == 2, "copies share connections, also those by a proxy"


async def test_with_options_changes_the_way(server: Server) -> None:
    with Server(relay) as proxy:
        async with PatientClient("sk-1", base_url=server.url) as client:
            client.agents.retrieve("agent_01")
            client.with_options(proxy=proxy.url).agents.retrieve("agent_01")
            client.agents.retrieve("agent_01")
        assert (len(server.requests), server.connections) == (2, 1)
        assert len(proxy.requests) == 1


async def test_a_failure_names_the_proxy_and_not_its_password(server: Server) -> None:
    server.handler = answer(b"", 407)
    with Server() as gone:
        nowhere = gone.url.replace("//", "//user:secret@")
    with Server(hang_up) as broken:
        await _names_the_proxy(broken.url.replace("//", "//user:secret@"))
    for proxy in (nowhere, server.url.replace("//", "//user:secret@")):
        await _names_the_proxy(proxy)


async def _names_the_proxy(proxy: str) -> None:
    async with PatientClient("sk-1", base_url=SERVICE, proxy=proxy, max_retries=0) as client:
        with pytest.raises(APIConnectionError) as blocking:
            client.agents.retrieve("agent_01")
        with pytest.raises(APIConnectionError) as awaited:
            await client.aio.agents.retrieve("agent_01")
    for caught in (blocking, awaited):
        assert f"(by the proxy {proxy.replace('user:secret@', '')})" in str(caught.value)
        assert "secret" not in str(caught.value)


# Secrets


def test_a_proxy_elsewhere_does_not_get_the_key_unencrypted() -> None:
    with pytest.raises(ConfigurationError, match="proxy would get the credential unencrypted"):
        Client("sk-1", base_url="http://127.0.0.1:80", proxy="http://proxy.example")
    Client("sk-1", base_url=SERVICE, proxy="http://proxy.example")
    Client("sk-1", base_url="http://127.0.0.1:80", proxy="http://localhost:3128")
    Client(
        "sk-1",
        base_url="http://service.example",
        proxy="http://proxy.example",
        allow_insecure_http=True,
    )


def test_a_proxy_of_the_environment_has_no_way_to_this_machine(
    monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")
    with PatientClient("sk-1", base_url=server.url) as client:
        assert client.agents.retrieve("agent_01").id == "agent_01"


def test_passwords_do_not_show() -> None:
    proxy = Proxy("http://user:secret@p:1", "HTTPS_PROXY")
    network = Network(ProxyRules({"all": proxy}, ()), True, False)
    network.find("https://a.example")
    assert "secret" not in repr(network)
    assert "secret" not in repr(network.destinations)
    assert proxy.address == "http://p:1"


# Certificates


def test_what_is_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="verify: there is no"):
        Client("sk-1", verify=tmp_path / "none.pem")
    with pytest.raises(ConfigurationError, match="verify must be True, False, a path or"):
        Client("sk-1", verify=5)  # type: ignore[arg-type]
    Client("sk-1", verify=ssl.create_default_context())
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificates")
    with pytest.raises(ConfigurationError, match=r"verify: the certificates of .* cannot be read"):
        Client("sk-1", verify=broken).agents.list()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(ConfigurationError, match=r"^SSL_CERT_FILE: the certificates of"):
        Client("sk-1").agents.list()


def test_plain_http_needs_no_certificates(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    with PatientClient("sk-1", base_url=server.url) as client:
        assert client.agents.retrieve("agent_01").id == "agent_01"

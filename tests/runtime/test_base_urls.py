"""Base URLs: what is one, what leads astray, and what the environment says."""

import pytest

from agentsessions import Client, ConfigurationError
from agentsessions.api import agents_retrieve
from tests.support.clients import PatientClient
from tests.support.server import Server


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://api.example", "https://api.example"),
        ("https://api.example/", "https://api.example"),
        (" https://api.example/gateway/v2// ", "https://api.example/gateway/v2"),
        ("HTTPS://API.example:8443", "HTTPS://API.example:8443"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.1.2.3", "http://127.1.2.3"),
        ("http://[::1]:8000/x", "http://[::1]:8000/x"),
        ("http://dev.localhost", "http://dev.localhost"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
    ],
)
def test_base_urls(url: str, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Client("sk-1", base_url=url)._settings.base_url == expected
    monkeypatch.setenv("ANTHROPIC_BASE_URL", url)
    assert Client("sk-1")._settings.base_url == expected


@pytest.mark.parametrize(
    "url",
    [
        "api.example",
        "ftp://api.example",
        "https://",
        "https:///v1",
        "https://user@api.example",
        "https://user:secret-word@api.example",
        "https://@api.example",
        "https://api.example?tenant=1",
        "https://api.example?",
        "https://api.example/#top",
        "https://api.example#",
        "https://api.example:port",
        "https://api.example:99999",
        "https://[::1",
        "https://[nonsense]",
        "https://api exam.ple",
        "https://api.exam\nple",
        "https://api.example/\r\nx: y",
        "https://api.example\\@evil.example",
        "http://api.example",
        "http://10.0.0.1",
        "http://127.evil.example",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://evillocalhost",
        "http://0.0.0.0",
        f"https://{'a' * 64}.example",
        f"https://{'a.' * 130}example",
        "https://api..example",
        "https://.example",
        "https://api.example..",
        "https://..",
    ],
)
def test_base_urls_that_lead_astray(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        Client("sk-1", base_url=url)
    assert "secret-word" not in str(caught.value)
    assert "\n" not in str(caught.value)
    monkeypatch.setenv("ANTHROPIC_BASE_URL", url)
    with pytest.raises(ConfigurationError, match="base_url"):
        Client("sk-1")


def test_plain_http_elsewhere_has_to_be_asked_for() -> None:
    client = Client("sk-1", base_url="http://10.0.0.1:80", allow_insecure_http=True)
    assert client._settings.base_url == "http://10.0.0.1:80"


@pytest.mark.parametrize("blank", ["", " ", "\t\n"])
def test_a_blank_url_of_the_environment_is_none(
    blank: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", blank)
    assert Client("sk-1").base_url == "https://api.anthropic.com"


def test_the_public_service_is_the_default() -> None:
    assert repr(Client("sk-1")) == "Client(base_url='https://api.anthropic.com')"


def test_a_path_prefix_and_ipv6_reach_the_server(server: Server) -> None:
    with PatientClient("sk-1", base_url=f"{server.url}/gateway/") as client:
        client._engine.send(agents_retrieve.call("agent_01"))
    assert server.requests[0].path == "/gateway/v1/agents/agent_01"

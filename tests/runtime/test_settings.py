"""Credentials of a client, the rest of its arguments, and what of both cannot work."""

import math
import pickle
import re
from typing import Any

import httpx
import pytest
import requests

from agentsessions import Client, ConfigurationError
from agentsessions.api import agents_retrieve
from tests.support.clients import sent_headers


def test_the_key_is_an_argument() -> None:
    assert sent_headers(Client("sk-1"))["authorization"] == "Bearer sk-1"
    assert sent_headers(Client(auth_token="tok-1"))["authorization"] == "Bearer tok-1"


def test_the_key_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "tok-env")
    assert sent_headers(Client())["authorization"] == "Bearer tok-env"
    monkeypatch.setenv("ANTHROPIC_API_KEY", " sk-env\n")
    assert sent_headers(Client())["authorization"] == "Bearer sk-env"
    assert sent_headers(Client(auth_token="tok"))["authorization"] == "Bearer tok"
    assert sent_headers(Client("sk"))["authorization"] == "Bearer sk"


@pytest.mark.parametrize("value", [None, "", "  \n"])
def test_no_credential(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    for name in ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"):
        if value is not None:
            monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match="ANTHROPIC_API_KEY") as caught:
        Client()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"api_key": ""}, "api_key is empty"),
        ({"api_key": " \t"}, "api_key is empty"),
        ({"auth_token": ""}, "auth_token is empty"),
        ({"api_key": "sk-secret", "auth_token": "tok-secret"}, "either api_key or auth_token"),
        ({"api_key": "sk-secret\r\nx: y"}, "line break"),
        ({"api_key": "sk-sécret-\u20ac"}, "outside Latin-1"),
        ({"api_key": "sk-secret\nx", "api_key_header": "x-gateway"}, "line break"),
        ({"api_key": "sk-secret", "api_key_header": "not a name"}, "not a valid header name"),
        ({"api_key": "sk-secret", "api_key_header": ""}, "not a valid header name"),
        ({"api_key": "sk-secret", "workspace_id": "w\r\nx: y"}, "line break"),
        ({"api_key": "sk-secret", "workspace_id": " "}, "workspace_id is empty"),
        ({"api_key": "sk-secret", "default_headers": {"x": "y\nz: 1"}}, "line break"),
        ({"api_key": "sk-secret", "default_headers": {"x y": "z"}}, "not a valid header name"),
        ({"api_key": "sk-secret", "default_headers": {"x": 1}}, "must be a string"),
        ({"api_key": "sk-secret", "betas": "one-value"}, "must be a list"),
        ({"api_key": "sk-secret", "max_retries": -1}, "max_retries"),
        ({"api_key": "sk-secret", "max_retries": 1.5}, "max_retries"),
        ({"api_key": "sk-secret", "max_retries": True}, "max_retries"),
        ({"api_key": "sk-secret", "timeout": 0}, "timeout"),
        ({"api_key": "sk-secret", "timeout": -1.0}, "timeout"),
        ({"api_key": "sk-secret", "timeout": math.nan}, "timeout"),
        ({"api_key": "sk-secret", "timeout": "5"}, "timeout"),
        (
            {"api_key": "sk-secret", "timeout": httpx.Timeout(5)},
            "an agentsessions.Timeout, such as Timeout(connect=5, read=60), not httpx.Timeout",
        ),
        (
            {"api_key": "sk-secret", "http_client": httpx.Client},
            "http_client must be an httpx.Client, not the class httpx.Client",
        ),
        (
            {"api_key": "sk-secret", "http_client": httpx.AsyncClient()},
            "http_client must be an httpx.Client, not httpx.AsyncClient",
        ),
        (
            {"api_key": "sk-secret", "async_http_client": requests.Session()},
            "async_http_client must be an httpx.AsyncClient, not requests.sessions.Session",
        ),
    ],
)
def test_what_cannot_work_is_refused(arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(words)) as caught:
        Client(**arguments)
    assert "cret" not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_another_header_for_the_key() -> None:
    client = Client("sk-1", api_key_header="X-API-Key")
    headers = sent_headers(client)
    assert headers["x-api-key"] == "sk-1"
    assert "authorization" not in headers
    token = Client(auth_token="tok-1", api_key_header="x-api-key")
    assert sent_headers(token)["authorization"] == "Bearer tok-1"


def test_a_credential_among_the_default_headers_is_enough() -> None:
    client = Client(default_headers={"X-Api-Key": "sk-1"})
    assert sent_headers(client)["x-api-key"] == "sk-1"


@pytest.mark.parametrize("value", ["", " \n", "wrkspc_env"])
def test_the_workspace_comes_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("ANTHROPIC_WORKSPACE_ID", value)
    headers = sent_headers(Client("sk-1"))
    assert headers.get("anthropic-workspace-id") == (value.strip() or None)
    headers = sent_headers(Client("sk-1", workspace_id="wrkspc_mine"))
    assert headers["anthropic-workspace-id"] == "wrkspc_mine"


def test_a_credential_among_the_headers_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", "Authorization: Basic sk-secret")
    monkeypatch.setenv("ANTHROPIC_WORKSPACE_ID", "wrkspc_env")
    assert sent_headers(Client())["authorization"] == "Basic sk-secret"
    assert sent_headers(Client("sk-1"))["authorization"] == "Bearer sk-1"
    assert "secret" not in repr(agents_retrieve.dry_run(Client(), "agent_01"))


@pytest.mark.parametrize("value", [5, b"sk-1", ["sk-1"], object()])
@pytest.mark.parametrize("name", ["api_key", "auth_token"])
def test_a_credential_is_a_string(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} must be a string, not "):
        Client(**{name: value})

"""What a client is made of: arguments, the environment, and the checks of both."""

import math
import pickle
import re
from functools import partial
from typing import Any

import httpx
import pytest
import requests

from agentsessions import Client, ConfigurationError, RequestOptions, Timeout
from agentsessions.api import agents_retrieve, files_list, memory_stores_list, sessions_list
from tests.support.clients import PatientClient
from tests.support.server import Server


def sent_headers(client: Client, options: RequestOptions | None = None) -> dict[str, str]:
    """The headers of a request, with the credentials in them."""
    return dict(agents_retrieve.dry_run(client, "agent_01", options=options).request.headers)


# Credentials


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


def test_headers_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "X-Team: sales\n\n x-note :a: b \r\nAnthropic-Beta: env\nAnthropic-Version: 2027"
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", lines)
    headers = sent_headers(Client("sk-1"))
    assert (headers["x-team"], headers["x-note"]) == ("sales", "a: b")
    assert headers["anthropic-version"] == "2027"
    assert headers["anthropic-beta"].startswith("env,")
    mine = Client("sk-1", default_headers={"x-team": "mine"})
    assert sent_headers(mine)["x-team"] == "mine"
    assert sent_headers(mine.with_options(timeout=3))["x-note"] == "a: b"


def test_a_credential_among_the_headers_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", "Authorization: Basic sk-secret")
    monkeypatch.setenv("ANTHROPIC_WORKSPACE_ID", "wrkspc_env")
    assert sent_headers(Client())["authorization"] == "Basic sk-secret"
    assert sent_headers(Client("sk-1"))["authorization"] == "Bearer sk-1"
    assert "secret" not in repr(agents_retrieve.dry_run(Client(), "agent_01"))


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("sk-secret", "ANTHROPIC_CUSTOM_HEADERS: line 1 is not `Name: value`"),
        ("x-team: a\n: sk-secret", "line 2 is not"),
        ("x team: sk-secret", "not a valid header name"),
        ("x-key: sk-secret\u20ac", "outside Latin-1"),
    ],
)
def test_headers_of_the_environment_that_cannot_be_sent(
    monkeypatch: pytest.MonkeyPatch, lines: str, words: str
) -> None:
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", lines)
    with pytest.raises(ConfigurationError, match=re.escape(words)) as caught:
        Client("sk-1")
    assert "secret" not in str(caught.value)


# Headers


def test_headers_of_every_request() -> None:
    headers = sent_headers(Client("sk-1"))
    assert headers["anthropic-version"] == "2026-10-21"
    assert headers["user-agent"].startswith("agentsessions/")
    assert headers["accept"] == "application/json"
    assert "anthropic-workspace-id" not in headers
    workspace = sent_headers(Client("sk-1", workspace_id="wrkspc_01"))
    assert workspace["anthropic-workspace-id"] == "wrkspc_01"


# What the engine sets for each operation still goes over what the client was given.
@pytest.mark.parametrize(
    "name", ["Authorization", "Anthropic-Version", "User-Agent", "X-New", "Accept"]
)
def test_default_headers_win(name: str) -> None:
    headers = sent_headers(Client("sk-1", default_headers={name: "mine"}))
    assert headers[name.lower()] == "mine"
    options = RequestOptions(headers={name.upper(): "this call's"})
    headers = sent_headers(Client("sk-1", default_headers={name: "mine"}), options)
    assert headers[name.lower()] == "this call's"


def test_betas_given_as_a_header_are_further_betas() -> None:
    client = Client("sk-1", betas=["b"], default_headers={"Anthropic-Beta": "h, b"})
    options = RequestOptions(betas=["o"], headers={"anthropic-BETA": "p"})
    own = ",".join(agents_retrieve.OPERATION.betas)
    assert sent_headers(client)["anthropic-beta"] == f"b,h,{own}"
    assert sent_headers(client, options)["anthropic-beta"] == f"b,o,h,p,{own}"


@pytest.mark.parametrize("way", ["sync", "asyncio"])
async def test_a_host_of_ones_own_is_sent_instead(server: Server, way: str) -> None:
    headers = {"Host": "gateway.example"}
    async with PatientClient("sk-1", base_url=server.url, default_headers=headers) as client:
        if way == "sync":
            agents_retrieve.sync(client, "agent_01")
        else:
            await agents_retrieve.asyncio(client, "agent_01")
    assert server.requests[0].headers["host"] == "gateway.example"


def test_headers_arrive(server: Server) -> None:
    with PatientClient("sk-1", base_url=server.url, default_headers={"X-Team": "é"}) as client:
        client._engine.send(agents_retrieve.call("agent_01"))
    assert server.requests[0].headers["x-team"] == "é"


# Betas


BASE, PREVIEW = "managed-agents-2026-04-01", "managed-agents-2026-04-01-research-preview"


@pytest.mark.parametrize(
    ("client", "call", "expected"),
    [
        ([], [], BASE),
        (["a"], ["b"], f"a,b,{BASE}"),
        ([" a ", "a", ""], ["a", "\tb"], f"a,b,{BASE}"),
        ([BASE, "a"], [BASE], f"a,{BASE}"),
        (["a, b"], ["b,c"], f"a,b,c,{BASE}"),
    ],
)
def test_betas_are_merged(client: list[str], call: list[str], expected: str) -> None:
    headers = sent_headers(Client("sk-1", betas=client), RequestOptions(betas=call))
    assert headers["anthropic-beta"] == expected


def test_research_preview() -> None:
    client = Client("sk-1", research_preview=True, betas=[PREVIEW, "a"])
    assert sent_headers(client)["anthropic-beta"] == f"a,{BASE},{PREVIEW}"
    assert "research_preview=True" in repr(client)
    assert sent_headers(Client("sk-1").with_research_preview())["anthropic-beta"] == (
        f"{BASE},{PREVIEW}"
    )


def test_each_operation_gets_its_own_betas() -> None:
    client = Client("sk-1", research_preview=True)
    for operation, expected in (
        (memory_stores_list, "agent-memory-2026-07-22"),
        (sessions_list, f"{BASE},{PREVIEW}"),
    ):
        headers = dict(operation.dry_run(client).request.headers)
        assert headers["anthropic-beta"] == expected


def test_a_parameter_brings_its_betas_when_it_is_sent() -> None:
    def betas(**arguments: Any) -> str | None:
        return files_list.dry_run(Client("sk-1"), **arguments).headers.get("anthropic-beta")

    assert betas() is None
    assert betas(limit=3, ids=["file_1"]) is None
    assert betas(scope_id="sesn_1") == BASE
    assert betas(options=RequestOptions(query={"scope_id": "sesn_1"})) == BASE
    assert betas(scope_id="sesn_1", options=RequestOptions(query={"scope_id": None})) is None
    assert betas(scope_id="sesn_1", options=RequestOptions(betas=["a"])) == f"a,{BASE}"


def test_one_string_is_no_list_of_betas() -> None:
    with pytest.raises(TypeError, match="betas"):
        RequestOptions(betas="a-beta")


# Options


def test_options_of_a_call_are_checked() -> None:
    with pytest.raises(ValueError, match="max_retries"):
        RequestOptions(max_retries=-1)
    with pytest.raises(ValueError, match="timeout"):
        RequestOptions(timeout=0)
    with pytest.raises(TypeError):
        RequestOptions(30)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"an agentsessions\.Timeout, .*httpx\.Timeout"):
        RequestOptions(timeout=httpx.Timeout(5))  # type: ignore[arg-type]


@pytest.mark.parametrize("options", [{}, {"timeout": 5}])
def test_a_mapping_is_no_options(options: Any) -> None:
    client = Client("sk-1", base_url="http://127.0.0.1:9")
    words = r"must be RequestOptions, such as RequestOptions\(timeout=5\), not dict"
    for call in (
        partial(client.agents.retrieve, "agent_01"),
        client.agents.list,
        partial(client.sessions.events.follow, "sesn_01"),
        partial(client.sessions.events.stream, "sesn_01"),
        partial(client.files.download, "file_01"),
    ):
        with pytest.raises(TypeError, match=words):
            call(options=options)


def test_with_options_changes_and_shares() -> None:
    client = Client("sk-1", betas=["a"], max_retries=5)
    copy = client.with_options(auth_token="tok-1", timeout=3)
    assert type(copy) is Client
    assert sent_headers(copy)["authorization"] == "Bearer tok-1"
    assert sent_headers(copy)["anthropic-beta"] == f"a,{BASE}"
    assert agents_retrieve.dry_run(copy, "agent_01").request.timeout.read == 3
    assert sent_headers(client)["authorization"] == "Bearer sk-1"
    assert copy._shared is client._shared
    assert copy._options.value["max_retries"] == 5


def test_with_options_keeps_what_came_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-env")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://gateway.example")
    client = Client()
    monkeypatch.delenv("ANTHROPIC_API_KEY")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://elsewhere.example")
    copy = client.with_research_preview()
    assert sent_headers(copy)["authorization"] == "Bearer sk-env"
    assert copy._settings.base_url == "https://gateway.example"


def test_with_options_refuses_what_it_does_not_know() -> None:
    client = Client("sk-1")
    with pytest.raises(TypeError, match="http_client, retries"):
        client.with_options(retries=3, http_client=None)  # type: ignore[call-arg]
    with pytest.raises(ConfigurationError, match="max_retries"):
        client.with_options(max_retries=-1)


def test_copies_share_connections_and_only_the_first_closes_them(
    server: Server, client: PatientClient
) -> None:
    copy = client.with_options(timeout=5)
    with copy:
        for each in (client, copy, copy.with_research_preview()):
            each._engine.send(agents_retrieve.call("agent_01"))
    assert server.connections == 1
    client._engine.send(agents_retrieve.call("agent_01"))
    client.close()
    server.wait_for_no_connections()
    with pytest.raises(RuntimeError, match="closed"):
        copy._engine.send(agents_retrieve.call("agent_01"))


# Timeouts


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Timeout(), Timeout(connect=5, read=60, write=60, pool=10, stream=600)),
        (3, Timeout(connect=3, read=3, write=3, pool=3, stream=3)),
        (30.5, Timeout(connect=30.5, read=30.5, write=30.5, pool=10, stream=30.5)),
        (None, Timeout(connect=None, read=None, write=None, pool=10, stream=None)),
        (Timeout(read=1), Timeout(connect=5, read=1, write=60, pool=10, stream=600)),
    ],
)
def test_timeouts(value: float | Timeout | None, expected: Timeout) -> None:
    client = Client("sk-1", timeout=value)
    assert agents_retrieve.dry_run(client, "agent_01").request.timeout == expected
    if value is not None:
        options = RequestOptions(timeout=value)
        request = agents_retrieve.dry_run(Client("sk-1"), "agent_01", options=options).request
        assert request.timeout == expected


# Base URLs


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


@pytest.mark.parametrize("value", [5, b"sk-1", ["sk-1"], object()])
@pytest.mark.parametrize("name", ["api_key", "auth_token"])
def test_a_credential_is_a_string(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} must be a string, not "):
        Client(**{name: value})


def test_the_public_service_is_the_default() -> None:
    assert repr(Client("sk-1")) == "Client(base_url='https://api.anthropic.com')"


def test_a_path_prefix_and_ipv6_reach_the_server(server: Server) -> None:
    with PatientClient("sk-1", base_url=f"{server.url}/gateway/") as client:
        client._engine.send(agents_retrieve.call("agent_01"))
    assert server.requests[0].path == "/gateway/v1/agents/agent_01"

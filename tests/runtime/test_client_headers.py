"""Headers and beta values of a client: what goes out with every request."""

import re
from typing import Any

import pytest

from agentsessions import Client, ConfigurationError, RequestOptions
from agentsessions.api import agents_retrieve, files_list, memory_stores_list, sessions_list
from tests.support.clients import PatientClient, sent_headers
from tests.support.server import Server


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

"""Options of a call, copies of a client with other options, and timeouts."""

from functools import partial
from typing import Any

import httpx
import pytest

from agentsessions import Client, ConfigurationError, RequestOptions, Timeout
from agentsessions.api import agents_retrieve
from tests.support.clients import PatientClient, sent_headers
from tests.support.server import Server


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
    assert sent_headers(copy)["anthropic-beta"].startswith("a,")
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

"""Bad input is one clear line, and nothing is sent."""

import math
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from agentsessions import FilePart, RequestOptions
from agentsessions.api import (
    agents_create,
    agents_retrieve,
    files_upload,
    sessions_list,
)
from agentsessions.models import CreateAgentRequest, CreateSessionRequest
from tests.support.clients import PatientClient
from tests.support.server import Server

AGENT_BODY = CreateAgentRequest(name="Assistant", model="claude-opus-5")


api: Any = import_module("agentsessions.api")  # for calls that type checkers refuse

WRONG: dict[str, tuple[Callable[[], Any], str]] = {
    "empty": (lambda: api.agents_retrieve.call(""), "agent_id is empty"),
    "blank": (lambda: api.agents_retrieve.call(" \n"), "agent_id is empty"),
    "dot": (lambda: api.agents_retrieve.call("."), "agent_id must not be '.'"),
    "dots": (lambda: api.agents_retrieve.call(".."), "agent_id must not be '..'"),
    "none": (lambda: api.agents_retrieve.call(None), "agent_id must be a string, not NoneType"),
    "number": (lambda: api.agents_retrieve.call(5.5), "agent_id must be a string, not float"),
    "bytes": (lambda: api.agents_retrieve.call(b"agent"), "agent_id must be a string, not bytes"),
    "second": (lambda: api.sessions_threads_retrieve.call("sesn_01", ""), "thread_id is empty"),
    "missing": (api.agents_retrieve.call, "agent_id"),
    "no body": (api.agents_create.call, "body"),
    "body none": (
        lambda: api.agents_create.call(body=None),
        "body must be CreateAgentRequest or a mapping",
    ),
    "body text": (
        lambda: api.agents_create.call(body="{}"),
        "body must be CreateAgentRequest or a mapping",
    ),
    "body list": (
        lambda: api.agents_create.call(body=[]),
        "body must be CreateAgentRequest or a mapping",
    ),
    "other model": (
        lambda: api.agents_create.call(
            body=CreateSessionRequest(agent="agent_01", environment_id="env_01")
        ),
        "not CreateSessionRequest",
    ),
    "object": (
        lambda: api.agents_create.call(body={"name": object()}),
        "cannot be written as JSON",
    ),
    "nan": (lambda: api.agents_create.call(body={"name": math.nan}), "cannot be written as JSON"),
    "surrogate in the path": (
        lambda: api.agents_retrieve.call("a\ud800"),
        "agents_retrieve: agent_id holds half of a surrogate pair",
    ),
    "surrogate in the query": (
        lambda: api.sessions_list.call(agent_id="a\ud800"),
        "sessions_list: agent_id holds half of a surrogate pair",
    ),
    "surrogate in a header": (
        lambda: api.environments_work_poll.call("env_01", anthropic_worker_id="a\ud800"),
        "header 'anthropic-worker-id' contains a character outside Latin-1",
    ),
    "bytes in JSON": (
        lambda: api.agents_create.call(body={"name": b"bytes"}),
        "cannot be written as JSON",
    ),
    "misspelt": (lambda: api.agents_create.call(bodyy={}), "bodyy"),
    "query object": (
        lambda: api.sessions_list.call(limit=[object()]),
        "limit: its value cannot be object",
    ),
    "query mapping": (
        lambda: api.sessions_list.call(limit={"a": 1}),
        "limit: its value cannot be dict",
    ),
    "query bytes": (
        lambda: api.sessions_list.call(agent_id=b"x"),
        "agent_id: its value cannot be bytes",
    ),
    "worker id": (
        lambda: api.environments_work_poll.call("env_01", anthropic_worker_id="a\r\nx: y"),
        "line break",
    ),
    "header value": (
        lambda: api.agents_retrieve.call(
            "agent_01", options=RequestOptions(headers={"x": "a\nauthorization: b"})
        ),
        "line break",
    ),
    "header name": (
        lambda: api.agents_retrieve.call("agent_01", options=RequestOptions(headers={"x\n": "a"})),
        "not a valid header name",
    ),
    "beta": (
        lambda: api.agents_retrieve.call("agent_01", options=RequestOptions(betas=["a\r\nx: y"])),
        "line break",
    ),
    "file number": (
        lambda: api.files_upload.call(body={"file": 5}),
        "a path, bytes, a file opened in binary mode",
    ),
    "media type": (
        lambda: api.files_upload.call(
            body={"file": FilePart(b"", media_type="text/plain\r\nx: y")}
        ),
        "line break",
    ),
    "set in JSON": (
        lambda: api.sessions_events_send.call("sesn_01", body={"events": {1, 2}}),
        "JSON",
    ),
}


@pytest.mark.parametrize(("wrong", "words"), WRONG.values(), ids=WRONG)
async def test_nothing_is_sent(
    server: Server, client: PatientClient, wrong: Callable[[], Any], words: str
) -> None:
    async with client:
        with pytest.raises((TypeError, ValueError), match=words) as blocking:
            client._engine.send(wrong())
        with pytest.raises((TypeError, ValueError), match=words) as awaited:
            await client._engine.asend(wrong())
        with pytest.raises((TypeError, ValueError), match=words):
            client.dry_run(wrong())
    for caught in (blocking, awaited):
        assert "\n" not in str(caught.value)
        assert len(str(caught.value)) < 300
    assert server.connections == 0


def test_a_file_that_is_not_there(server: Server, client: PatientClient, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        files_upload.sync(client, body={"file": tmp_path / "nowhere"})
    with pytest.raises(IsADirectoryError):
        files_upload.sync(client, body={"file": tmp_path})
    assert server.requests == []


def test_a_file_opened_as_text(server: Server, client: PatientClient, tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_text("some text")
    with (
        path.open() as file,
        pytest.raises(TypeError, match="open it with mode 'rb'"),
    ):
        files_upload.sync(client, body={"file": file})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert server.connections == 0


@pytest.mark.parametrize(
    "agent_id",
    [
        "../sessions/sesn_01",
        "..%2fsessions",
        "%2e%2e",
        "a/b",
        "a\\b",
        "a?b=c",
        "a#b",
        "a;b",
        "a b",
        "a\r\nx: y",
        "a\0b",
        "é\u2028",
        "...",
        ".hidden",
        "@evil.example",
        "http://evil.example",
    ],
)
def test_an_id_stays_in_its_segment(server: Server, client: PatientClient, agent_id: str) -> None:
    agents_retrieve.sync(client, agent_id)
    (request,) = server.requests
    assert request.segments == ["", "v1", "agents", agent_id]
    assert "?" not in request.target
    assert "x" not in request.headers


@pytest.mark.parametrize("value", ["a&limit=5", "a#b", "a\r\nx: y", "+ %2B", "é", ""])
def test_a_query_value_stays_a_value(server: Server, client: PatientClient, value: str) -> None:
    moment = datetime.fromisoformat("2026-10-21T11:30:00.123456+02:00")
    call = sessions_list.call(agent_id=value, statuses=[], created_at_gt=moment)
    with pytest.raises(Exception, match="sessions_list"):
        client._engine.send(call)
    assert server.requests[0].query == [
        ("agent_id", value),
        ("created_at[gt]", "2026-10-21T09:30:00.123456Z"),
    ]


def test_headers_and_query_of_one_call(server: Server, client: PatientClient) -> None:
    options = RequestOptions(headers={"X-Trace": "t-1"}, query={"debug[]": [1, True]})
    agents_retrieve.sync(client, "agent_01", options=options)
    (request,) = server.requests
    assert request.headers["x-trace"] == "t-1"
    assert request.query == [("debug[]", "1"), ("debug[]", "true")]


def test_the_body_is_the_same_as_a_model_and_as_a_mapping(
    server: Server, client: PatientClient
) -> None:
    mapping: Any = AGENT_BODY.to_dict()
    for body in (AGENT_BODY, mapping):
        agents_create.sync(client, body=body)
    first, second = server.requests
    assert first.body == second.body == b'{"name":"Assistant","model":"claude-opus-5"}'
    assert first.headers == second.headers

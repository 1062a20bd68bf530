"""Credentials show up nowhere but on the wire."""

import copy
import io
import logging
import pickle
import traceback
from typing import Any

import pytest

from agentsessions import (
    APIError,
    APIStatusError,
    Client,
    ConfigurationError,
    RequestOptions,
)
from agentsessions.api import agents_create, agents_retrieve, files_upload, sessions_events_stream
from agentsessions.core.request.request import render
from tests.client.support import PatientClient
from tests.support.replies import answer, hang_up
from tests.support.server import Server

SECRET = "sk-Zx81secret"

CREDENTIALS: list[dict[str, Any]] = [
    {"api_key": SECRET},
    {"auth_token": SECRET},
    {"api_key": SECRET, "api_key_header": "x-api-key"},
    {"api_key": SECRET, "api_key_header": "x-gateway"},
    {"default_headers": {"Authorization": f"Basic {SECRET}"}},
    {"api_key": "other", "default_headers": {"Proxy-Authorization": SECRET}},
    {"api_key": "other", "default_headers": {"Cookie": f"session={SECRET}"}},
]
credentials = pytest.mark.parametrize(
    "credential",
    CREDENTIALS,
    ids=["key", "token", "x-api-key", "x-gateway", "basic", "proxy", "cookie"],
)


@pytest.fixture
def log() -> Any:
    """All that is logged, by anybody, at any level."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(logging.Formatter("%(name)s %(message)s %(args)s"))
    root = logging.getLogger()
    ours = logging.getLogger("agentsessions")
    levels = root.level, ours.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    ours.setLevel(logging.DEBUG)
    yield text
    root.removeHandler(handler)
    root.setLevel(levels[0])
    ours.setLevel(levels[1])


@credentials
def test_clients_do_not_show_them(credential: dict[str, Any]) -> None:
    client = Client(**credential)
    assert SECRET not in repr(client) + str(client)
    assert SECRET not in repr(client.with_options(max_retries=1))
    assert SECRET not in repr(client.sessions) + repr(client.aio) + repr(client.sessions.list)
    with pytest.raises(TypeError):
        pickle.dumps(client)


@credentials
def test_dry_runs_do_not_show_them(credential: dict[str, Any]) -> None:
    client = Client(**credential)
    for dry_run in (
        agents_retrieve.dry_run(client, "agent_01"),
        agents_create.dry_run(client, body={"name": "a", "model": "b"}),
        files_upload.dry_run(client, body={"file": b"content"}),
        sessions_events_stream.dry_run(client, "sesn_01"),
    ):
        assert SECRET not in repr(dry_run) + str(dry_run) + dry_run.to_curl()
        assert SECRET not in repr(dry_run.headers) + repr(dict(dry_run.headers))
        assert SECRET in dry_run.to_curl(reveal=True)


def test_headers_of_one_call_do_not_show() -> None:
    options = RequestOptions(headers={"Authorization": SECRET})
    assert SECRET not in repr(options)
    dry_run = agents_retrieve.dry_run(Client("other"), "agent_01", options=options)
    assert SECRET not in repr(dry_run) + dry_run.to_curl()


def test_what_an_error_tracker_shows_of_local_variables() -> None:
    """Such tools print whatever is on the stack."""
    client = Client(SECRET)
    request = render(agents_retrieve.call("agent_01"), client._settings)
    assert SECRET not in repr(request) + repr(client._settings)


async def failures(client: Client) -> list[APIError]:
    """What a call raises, blocking and awaited."""
    with pytest.raises(APIError) as blocking:
        agents_retrieve.sync(client, "agent_01")
    with pytest.raises(APIError) as awaited:
        await agents_retrieve.asyncio(client, "agent_01")
    return [blocking.value, awaited.value]


@credentials
async def test_errors_and_logs_do_not_show_them(
    server: Server, credential: dict[str, Any], log: io.StringIO
) -> None:
    echo = {
        "error": {"type": "authentication_error", "message": f"invalid key: Bearer {SECRET}"},
    }
    async with PatientClient(base_url=server.url, **credential) as client:
        for handler in (
            answer(echo, 401),
            answer({"id": 5}),
            answer(b"busy", 503),
            hang_up,
        ):
            server.handler = handler
            for error in await failures(client):
                text = "".join(traceback.format_exception(error))
                assert error.operation == "agents_retrieve"
                assert SECRET not in text + str(error) + repr(error)
                if not isinstance(error, APIStatusError):  # which holds the answer as it came
                    assert SECRET.encode() not in pickle.dumps(copy.copy(error))
    assert len(server.requests) > 8
    assert "agents_retrieve" in log.getvalue()
    assert SECRET not in log.getvalue()


@credentials
def test_configuration_errors_do_not_show_them(credential: dict[str, Any]) -> None:
    mistakes: list[dict[str, Any]] = [
        {"base_url": "http://example.org"},
        {"max_retries": -1},
        {"betas": "x"},
    ]
    for wrong in mistakes:
        with pytest.raises(ConfigurationError) as caught:
            Client(**credential, **wrong)
        assert SECRET not in str(caught.value)


def test_nothing_is_logged_at_import_or_without_being_asked(
    capfd: pytest.CaptureFixture[str], server: Server, client: PatientClient
) -> None:
    server.handler = answer(b"", 503)
    with pytest.raises(APIStatusError):
        agents_retrieve.sync(client, "agent_01")
    assert logging.getLogger("agentsessions").handlers == []
    out, err = capfd.readouterr()
    assert out == err == ""

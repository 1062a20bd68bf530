"""Requests that are shown instead of being sent, and the shell commands for them."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from agentsessions import FilePart
from agentsessions.api import (
    agents_archive,
    agents_create,
    agents_retrieve,
    environments_work_poll,
    files_upload,
    sessions_create,
    sessions_list,
    sessions_resources_update,
    vaults_credentials_create,
)
from agentsessions.core.request.operation import Call
from agentsessions.models import (
    CreateCredentialRequest,
    CreateSessionRequestDict,
    GitHubRepositoryResourceParams,
    GitHubRepositoryResourceParamsDict,
    MCPOAuthParamsDict,
    StaticBearerAuthParams,
    StaticBearerAuthParamsDict,
    UpdateSessionResourceRequest,
    UploadFileRequestDict,
)
from tests.support.clients import PatientClient, parse_form
from tests.support.exchange import Request
from tests.support.server import Server
from tests.support.waiting import HUNG

NASTY = """it's $HOME `id` "quoted" \\ ; & | é\u2028 'end'"""


def run(server: Server, command: str) -> Request:
    """Run a command in a shell; the request that it sent."""
    if shutil.which("curl") is None:
        pytest.skip("there is no curl")
    subprocess.run(
        ["/bin/sh", "-c", f"{command} --silent --show-error"],
        check=True,
        capture_output=True,
        timeout=HUNG,
    )
    return server.requests[-1]


@pytest.mark.parametrize(
    "call",
    [
        agents_retrieve.call(NASTY),
        agents_archive.call("agent_01"),
        agents_create.call(body={"name": NASTY, "model": "@/etc/passwd"}),
        sessions_list.call(statuses=["idle", "running"], agent_id=NASTY),
        environments_work_poll.call("env_{1,2}[1-3]", anthropic_worker_id="it's"),
    ],
    ids=["get", "post", "body", "query", "header"],
)
def test_curl_sends_the_same(server: Server, client: PatientClient, call: Call[Any, Any]) -> None:
    shown = client.dry_run(call)
    sent = run(server, shown.to_curl(reveal=True))
    assert sent.method == shown.method
    assert server.url + sent.target == shown.url
    assert sent.body.decode() == (shown.body or "")
    assert dict(shown.request.headers).items() <= sent.headers.items()


def test_curl_sends_files(server: Server, client: PatientClient, tmp_path: Path) -> None:
    path = tmp_path / 'odd "name"; x\\y,z.txt'
    path.write_bytes(b"content\r\n--boundary\0")
    part = FilePart(path, name="other.txt", media_type="text/plain")
    body: UploadFileRequestDict = {"file": part, "expires_in_seconds": 3600}
    sent = run(server, files_upload.dry_run(client, body=body).to_curl(reveal=True))
    parts = {part.name: part for part in parse_form(sent)}
    assert parts["file"].content == path.read_bytes()
    assert parts["file"].filename == "other.txt"
    assert parts["file"].media_type == "text/plain"
    assert parts["expires_in_seconds"].content == b"3600"


def test_nothing_is_sent_or_opened(server: Server, client: PatientClient, tmp_path: Path) -> None:
    shown = files_upload.dry_run(client, body={"file": tmp_path / "nowhere.txt"})
    assert "nowhere.txt" in shown.to_curl()
    assert shown.body is None
    assert server.connections == 0


def test_dry_runs_compare_by_what_they_show(client: PatientClient) -> None:
    one, other = (agents_retrieve.dry_run(client, "agent_01") for _ in range(2))
    assert one == other
    assert one != agents_retrieve.dry_run(client, "agent_02")
    assert one.to_curl() == one.to_curl()


TOKEN = "ghp_Zx81secret"
GITHUB: GitHubRepositoryResourceParamsDict = {
    "type": "github_repository",
    "url": "https://github.com/acme/shop",
    "authorization_token": TOKEN,
}


BEARER: StaticBearerAuthParamsDict = {
    "type": "static_bearer",
    "mcp_server_url": "https://mcp.example",
    "token": TOKEN,
}
OAUTH: MCPOAuthParamsDict = {
    "type": "mcp_oauth",
    "mcp_server_url": "https://mcp.example",
    "access_token": TOKEN,
    "refresh": {
        "client_id": "client",
        "refresh_token": TOKEN,
        "token_endpoint": "https://mcp.example/token",
        "token_endpoint_auth": {"type": "client_secret_basic", "client_secret": TOKEN},
    },
}
SESSION: CreateSessionRequestDict = {"agent": "agent_01", "environment_id": "env_01"}


@pytest.mark.parametrize(
    "call",
    [
        vaults_credentials_create.call(
            "vlt_01",
            body=CreateCredentialRequest(auth=StaticBearerAuthParams.from_dict(dict(BEARER))),
        ),
        vaults_credentials_create.call("vlt_01", body={"auth": OAUTH}),
        sessions_create.call(
            body={**SESSION, "resources": [GitHubRepositoryResourceParams.from_dict(dict(GITHUB))]}
        ),
        sessions_create.call(body={**SESSION, "resources": [GITHUB]}),
        sessions_resources_update.call(
            "sesn_01", "rsc_01", body=UpdateSessionResourceRequest(authorization_token=TOKEN)
        ),
    ],
    ids=["bearer", "oauth", "github model", "github mapping", "rotation"],
)
def test_secrets_in_a_body_are_shown_only_when_asked_for(
    server: Server, client: PatientClient, call: Call[Any, Any]
) -> None:
    shown = client.dry_run(call)
    assert TOKEN not in repr(shown) + str(shown) + shown.to_curl() + repr(call)
    assert "[redacted]" in (shown.body or "")
    sent = run(server, shown.to_curl(reveal=True))
    assert sent.body == shown.request.content
    assert TOKEN.encode() in sent.body


def test_dry_runs_of_methods_do_not_show_secrets(client: PatientClient) -> None:
    shown = client.sessions.create.dry_run(
        agent="agent_01", environment_id="env_01", resources=[GITHUB]
    )
    assert TOKEN not in repr(shown) + shown.to_curl()
    assert "https://github.com/acme/shop" in shown.to_curl()

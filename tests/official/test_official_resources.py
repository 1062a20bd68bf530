"""The unmodified official client keeps files, vaults, skills, profiles and tunnels here."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import anthropic
import pytest

from agentsessions_emulator import Emulator

MANIFEST = b"---\nname: sales-report\ndescription: How a report is laid out.\n---\nHi"
SKILL: Any = [("report/SKILL.md", MANIFEST), ("report/lib/run.sh", b"echo run")]
SERVER = "https://mcp.example.com/mcp"
BEARER: Any = {"type": "static_bearer", "mcp_server_url": SERVER, "token": "s3cret"}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(scope="module")
def client(emulator: Emulator) -> Iterator[anthropic.Anthropic]:
    with anthropic.Anthropic(api_key="k", base_url=emulator.url, max_retries=0) as client:
        yield client


def new_session(client: anthropic.Anthropic, **fields: Any) -> Any:
    agent = client.beta.agents.create(name="Writer", model="claude-opus-5")
    environment = client.beta.environments.create(name="Sandbox")
    return client.beta.sessions.create(agent=agent.id, environment_id=environment.id, **fields)


def test_files_go_into_a_session_and_come_out(client: anthropic.Anthropic) -> None:
    file = client.beta.files.upload(file=("data.csv", b"a,b\n", "text/csv"))
    resource: Any = {"type": "file", "file_id": file.id, "mount_path": "/data.csv"}
    session = new_session(client, resources=[resource])
    (mounted,) = session.resources
    assert mounted.mount_path == "/mnt/session/uploads/data.csv"
    assert mounted.file_id != file.id

    text = 'tool write {"file_path": "/mnt/session/outputs/plan.md", "content": "# Plan"}'
    message: Any = {"type": "user.message", "content": [{"type": "text", "text": text}]}
    client.beta.sessions.events.send(session.id, events=[message])
    betas: Any = ["managed-agents-2026-04-01"]
    listed = {
        each.filename: each for each in client.beta.files.list(scope_id=session.id, betas=betas)
    }
    assert listed.keys() == {"data.csv", "plan.md"}
    assert client.beta.files.download(listed["plan.md"].id).read() == b"# Plan"
    with pytest.raises(anthropic.BadRequestError, match="only files that a session made"):
        client.beta.files.download(file.id)
    assert client.beta.files.delete(file.id).type == "file_deleted"


async def test_files_async(emulator: Emulator) -> None:
    async with anthropic.AsyncAnthropic(api_key="k", base_url=emulator.url) as client:
        file = await client.beta.files.upload(file=("a.txt", b"a" * 100_000))
        assert (await client.beta.files.retrieve_metadata(file.id)).size_bytes == 100_000
        chosen = [each.id async for each in client.beta.files.list(ids=[file.id, "file_none"])]
        assert chosen == [file.id]


def test_vaults_and_their_credentials(client: anthropic.Anthropic) -> None:
    vault = client.beta.vaults.create(display_name="Keys")
    credential = client.beta.vaults.credentials.create(vault.id, auth=BEARER)
    assert credential.auth.to_dict() == {"type": "static_bearer", "mcp_server_url": SERVER}
    with pytest.raises(anthropic.ConflictError) as refused:
        client.beta.vaults.credentials.create(vault.id, auth=BEARER)
    assert refused.value.response.headers["x-should-retry"] == "false"
    assert new_session(client, vault_ids=[vault.id]).vault_ids == [vault.id]

    client.beta.vaults.archive(vault.id)
    kept = client.beta.vaults.credentials.list(vault.id, include_archived=True)
    assert [each.archived_at is not None for each in kept] == [True]
    assert client.beta.vaults.delete(vault.id).type == "vault_deleted"


def test_skills_and_their_versions(client: anthropic.Anthropic) -> None:
    skill = client.beta.skills.create(files=SKILL)
    second = client.beta.skills.versions.create(skill.id, files=SKILL)
    assert client.beta.skills.retrieve(skill.id).latest_version_id == second.id
    archive = client.beta.skills.versions.download(second.id, skill_id=skill.id).read()
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        assert opened.read("sales-report/SKILL.md") == MANIFEST
        assert opened.read("sales-report/lib/run.sh") == b"echo run"
    assert len([*client.beta.skills.versions.list(skill.id, limit=1)]) == 2
    client.beta.skills.versions.delete(second.id, skill_id=skill.id)
    assert client.beta.skills.delete(skill.id).type == "skill_deleted"


async def test_skills_async(emulator: Emulator) -> None:
    async with anthropic.AsyncAnthropic(api_key="k", base_url=emulator.url) as client:
        skill = await client.beta.skills.create(files=SKILL, display_name="Reports")
        latest = await client.beta.skills.versions.retrieve("latest", skill_id=skill.id)
        assert (latest.id, latest.name) == (skill.latest_version_id, "sales-report")


def test_user_profiles_and_their_data_controls(client: anthropic.Anthropic) -> None:
    profile = client.beta.user_profiles.create(name="Dana", external_id="u1")
    assert client.beta.user_profiles.create_enrollment_url(profile.id).type == "enrollment_url"
    controls = client.beta.user_profiles.providers.google.data_controls
    cmek: Any = {"type": "enabled", "external_key_ids": {"eu": "ekey_1"}}
    assert controls.update(profile.id, cmek=cmek).cmek.type == "enabled"
    assert controls.retrieve(profile.id).storage.type == "disabled"
    assert client.beta.user_profiles.delete(profile.id).type == "user_profile_deleted"


def test_tunnels(client: anthropic.Anthropic) -> None:
    tunnel = client.beta.tunnels.create(display_name="Warehouse")
    token = client.beta.tunnels.reveal_token(tunnel.id).tunnel_token
    assert client.beta.tunnels.rotate_token(tunnel.id).tunnel_token != token
    assert client.beta.tunnels.archive(tunnel.id).archived_at is not None
    assert tunnel.id not in [each.id for each in client.beta.tunnels.list()]

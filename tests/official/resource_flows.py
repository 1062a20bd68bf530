"""What the documentation of the official client does with everything beside sessions."""

import io
import queue
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import anthropic
import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from agentsessions_emulator import Emulator
from tests.emulator.seeds import BEARER, BETAS, OAUTH, SKILL, Seeds
from tests.emulator.support import CA, Api
from tests.official.session_flows import MODEL, new_session, text
from tests.support.waiting import HUNG

FILES: Any = [("report/SKILL.md", SKILL), ("report/lib/run.sh", b"echo run")]
DAILY: Any = {"type": "cron", "expression": "0 8 * * *", "timezone": "Europe/Berlin"}
DAY = 24 * 3600
SECRET = "whsec_c2VjcmV0IG9mIGEgdGVzdA=="


def environments(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    made = client.beta.environments.create(name="Office", metadata={"a": "1"})
    changed = client.beta.environments.update(
        made.id, config={"type": "cloud", "packages": {"pip": ["httpx"]}}, metadata={"a": ""}
    )
    assert (changed.config.type, changed.metadata) == ("cloud", {})
    with pytest.raises(anthropic.BadRequestError) as refused:
        client.beta.environments.update(made.id, config={"type": "self_hosted"})
    assert type(refused.value).__name__ == "BetaInvalidConfigTypeChangeError"
    assert client.beta.environments.archive(made.id).archived_at is not None
    assert client.beta.environments.delete(made.id).type == "environment_deleted"


def files(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    file = client.beta.files.upload(file=("data.csv", b"a,b\n", "text/csv"))
    assert client.beta.files.retrieve_metadata(file.id).size_bytes == 4
    mounted: Any = {"type": "file", "file_id": file.id, "mount_path": "/data.csv"}
    session_id = new_session(client, resources=[mounted])
    output = '{"file_path": "/mnt/session/outputs/plan.md", "content": "# Plan"}'
    client.beta.sessions.events.send(session_id, events=[text(f"tool write {output}")])
    betas: Any = ["managed-agents-2026-04-01"]
    found = {
        each.filename: each for each in client.beta.files.list(scope_id=session_id, betas=betas)
    }
    assert found.keys() == {"data.csv", "plan.md"}
    assert client.beta.files.download(found["plan.md"].id).read() == b"# Plan"
    with pytest.raises(anthropic.BadRequestError) as refused:
        client.beta.files.download(file.id)
    assert type(refused.value).__name__ == "FileNotDownloadableError"
    chosen = client.beta.files.list(ids=[file.id, "file_none"])
    assert [each.id for each in chosen] == [file.id]
    assert client.beta.files.delete(file.id).type == "file_deleted"


def session_resources(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    repository: Any = {
        "type": "github_repository",
        "url": "https://github.com/a/b",
        "authorization_token": "t",
    }
    session_id = new_session(client, resources=[repository])
    resources = client.beta.sessions.resources
    (one,) = resources.list(session_id)
    assert one.type == "github_repository"
    rotated = resources.update(one.id, session_id=session_id, authorization_token="u")
    assert "authorization_token" not in rotated.to_dict()
    file = client.beta.files.upload(file=("a.txt", b"a"))
    added = resources.add(session_id, file_id=file.id, type="file")
    assert resources.retrieve(added.id, session_id=session_id).type == "file"
    gone = resources.delete(added.id, session_id=session_id)
    assert gone.type == "session_resource_deleted"


def vaults(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    bearer: Any = BEARER
    oauth: Any = OAUTH
    vault = client.beta.vaults.create(display_name="Keys")
    credentials = client.beta.vaults.credentials
    one = credentials.create(vault.id, auth=bearer)
    assert "token" not in one.auth.to_dict()
    with pytest.raises(anthropic.ConflictError):
        credentials.create(vault.id, auth=bearer)
    rotated: Any = {"type": "static_bearer", "token": "new"}
    assert credentials.update(one.id, vault_id=vault.id, auth=rotated).id == one.id
    other = credentials.create(vault.id, auth=oauth)
    assert credentials.mcp_oauth_validate(other.id, vault_id=vault.id).status == "valid"
    assert credentials.archive(other.id, vault_id=vault.id).archived_at is not None
    assert credentials.delete(other.id, vault_id=vault.id).type == "vault_credential_deleted"
    client.beta.vaults.archive(vault.id)
    kept = credentials.list(vault.id, include_archived=True)
    assert [each.archived_at is not None for each in kept] == [True]
    assert client.beta.vaults.delete(vault.id).type == "vault_deleted"


def memory(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    stores = client.beta.memory_stores
    store = stores.create(name="Notes", description="Facts")
    kept = stores.memories.create(store.id, path="/a/b.md", content="one")
    (found,) = stores.memories.list(store.id, depth=1)
    assert (found.type, found.path) == ("memory_prefix", "/a/")
    expected: Any = {"type": "content_sha256", "content_sha256": kept.content_sha256}
    stores.memories.update(kept.id, memory_store_id=store.id, content="two", precondition=expected)
    with pytest.raises(anthropic.ConflictError):
        stores.memories.update(
            kept.id, memory_store_id=store.id, content="three", precondition=expected
        )
    assert stores.memories.retrieve(kept.id, memory_store_id=store.id).content == "two"
    newest, first = stores.memory_versions.list(store.id, limit=1)
    assert (newest.operation, first.operation) == ("modified", "created")
    assert stores.memory_versions.redact(first.id, memory_store_id=store.id).path is None
    mounted: Any = {"type": "memory_store", "memory_store_id": store.id}
    (resource,) = client.beta.sessions.retrieve(new_session(client, resources=[mounted])).resources
    assert resource.to_dict()["mount_path"] == "/mnt/memory/notes"
    assert stores.memories.delete(kept.id, memory_store_id=store.id).type == "memory_deleted"
    assert stores.archive(store.id).archived_at is not None
    assert stores.delete(store.id).type == "memory_store_deleted"


def skills(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    skill = client.beta.skills.create(files=FILES, display_name="Reports")
    all_versions = client.beta.skills.versions
    second = all_versions.create(skill.id, files=FILES)
    assert all_versions.retrieve("latest", skill_id=skill.id).id == second.id
    archive = all_versions.download(second.id, skill_id=skill.id).read()
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        assert opened.read("sales-report/lib/run.sh") == b"echo run"
    assert len([*all_versions.list(skill.id, limit=1)]) == 2
    all_versions.delete(second.id, skill_id=skill.id)
    assert client.beta.skills.delete(skill.id).type == "skill_deleted"


def deployments(client: anthropic.Anthropic, emulator: Emulator) -> None:
    beta = client.beta
    agent = beta.agents.create(name="Clerk", model=MODEL)
    deployment = beta.deployments.create(
        name="Review",
        agent=agent.id,
        environment_id=beta.environments.create(name="Office").id,
        initial_events=[text("say hello")],
        schedule=DAILY,
    )
    assert deployment.schedule is not None
    assert len(deployment.schedule.upcoming_runs_at or ()) == 5
    by_hand = beta.deployments.run(deployment.id)
    assert beta.deployment_runs.retrieve(by_hand.id).session_id is not None
    emulator.clock.advance(DAY)
    (by_schedule,) = beta.deployment_runs.list(trigger_type="schedule")
    assert by_schedule.trigger_context.type == "schedule"
    assert len([*beta.sessions.list(deployment_id=deployment.id, limit=1)]) == 2
    assert beta.deployments.pause(deployment.id).status == "paused"
    assert beta.deployments.unpause(deployment.id).status == "active"
    assert beta.deployments.update(deployment.id, description="Daily").description == "Daily"
    beta.agents.archive(agent.id)
    assert beta.deployments.retrieve(deployment.id).archived_at is not None


def dreams(client: anthropic.Anthropic, emulator: Emulator) -> None:
    store = client.beta.memory_stores.create(name="Notes")
    inputs: Any = [
        {"type": "memory_store", "memory_store_id": store.id},
        {"type": "sessions", "session_ids": [new_session(client)]},
    ]
    first, second = (
        client.beta.dreams.create(inputs=inputs, model="claude-opus-5-5") for _ in range(2)
    )
    assert client.beta.dreams.cancel(second.id).status == "canceled"
    emulator.clock.advance(10)
    assert client.beta.dreams.retrieve(first.id).status == "completed"
    assert client.beta.dreams.archive(first.id).archived_at is not None


def user_profiles(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    profiles = client.beta.user_profiles
    profile = profiles.create(name="Dana", external_id="u1")
    assert profiles.update(profile.id, metadata={"a": "1"}).metadata == {"a": "1"}
    assert profiles.create_enrollment_url(profile.id).type == "enrollment_url"
    action: Any = {"type": "enroll_end_user"}
    assert profiles.action_urls.create(profile.id, action=action).url
    controls = profiles.providers.google.data_controls
    cmek: Any = {"type": "enabled", "external_key_ids": {"eu": "ekey_1"}}
    assert controls.update(profile.id, cmek=cmek).cmek.type == "enabled"
    assert controls.retrieve(profile.id).storage.type == "disabled"
    assert profiles.delete(profile.id).type == "user_profile_deleted"


def tunnels(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    tunnel = client.beta.tunnels.create(display_name="Warehouse")
    token = client.beta.tunnels.reveal_token(tunnel.id).tunnel_token
    assert client.beta.tunnels.rotate_token(tunnel.id).tunnel_token != token
    trusted = client.beta.tunnels.certificates
    certificate = trusted.create(tunnel.id, ca_certificate_pem=CA)
    assert trusted.archive(certificate.id, tunnel_id=tunnel.id).archived_at is not None
    assert client.beta.tunnels.archive(tunnel.id).archived_at is not None


def work_queue(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    """What a worker does, without the worker."""
    agent = client.beta.agents.create(name="Clerk", model=MODEL)
    where = client.beta.environments.create(name="Cellar", config={"type": "self_hosted"}).id
    work = client.beta.environments.work
    assert work.poll(where, block_ms=1, anthropic_worker_id="w1") is None
    session = client.beta.sessions.create(agent=agent.id, environment_id=where)
    assert work.stats(where).depth == 1
    item = work.poll(where)
    assert item is not None
    assert item.data.id == session.id
    assert work.ack(item.id, environment_id=where).state == "starting"
    beat = work.heartbeat(item.id, environment_id=where, expected_last_heartbeat="NO_HEARTBEAT")
    assert (beat.state, beat.lease_extended) == ("active", True)
    with pytest.raises(anthropic.APIStatusError) as lost:
        work.heartbeat(item.id, environment_id=where, expected_last_heartbeat="NO_HEARTBEAT")
    assert type(lost.value).__name__ == "BetaHeartbeatPreconditionFailedError"
    assert work.update(item.id, environment_id=where, metadata={"a": "1"}).metadata == {"a": "1"}
    assert work.stop(item.id, environment_id=where, force=True).state == "stopped"
    assert work.retrieve(item.id, environment_id=where).state == "stopped"
    assert [each.id for each in work.list(where)] == [item.id]


def webhooks(client: anthropic.Anthropic, emulator: Emulator) -> None:
    received: queue.Queue[tuple[str, Mapping[str, str]]] = queue.Queue()

    def receive(request: Request) -> Response:
        received.put((request.get_data(as_text=True), dict(request.headers)))
        return Response()

    with HTTPServer() as server:
        server.expect_request("/hook").respond_with_handler(receive)
        hook = {"url": server.url_for("/hook"), "secret": SECRET, "types": ["vault.created"]}
        headers = {"authorization": "Bearer k"}
        made = httpx.post(f"{emulator.url}/_emulator/webhooks", json=hook, headers=headers)
        assert made.status_code == 200, made.text
        vault = client.beta.vaults.create(display_name="Keys")
        body, sent = received.get(timeout=HUNG)
    event = client.beta.webhooks.unwrap(body, headers=sent, key=SECRET)
    assert (event.data.type, event.data.id) == ("vault.created", vault.id)


def paging(client: anthropic.Anthropic, emulator: Emulator) -> None:
    """Each of the lists one by one, against the same list as it is."""
    with Api(emulator.url) as api:
        api.http.headers["anthropic-beta"] = BETAS
        Seeds(api).plant()
        ids = Seeds(api).plant(self_hosted=True)
    beta = client.beta
    session, store = ids["session_id"], ids["memory_store_id"]
    child = {"thread_id": ids["thread_id"], "session_id": session}
    lists: dict[Callable[..., Any], dict[str, Any]] = {
        beta.agents.list: {},
        beta.agents.versions.list: {"agent_id": ids["agent_id"]},
        beta.environments.list: {},
        beta.environments.work.list: {"environment_id": ids["environment_id"]},
        beta.sessions.list: {},
        beta.sessions.events.list: {"session_id": session},
        beta.sessions.resources.list: {"session_id": session},
        beta.sessions.threads.list: {"session_id": session},
        beta.sessions.threads.events.list: child,
        beta.vaults.list: {},
        beta.vaults.credentials.list: {"vault_id": ids["vault_id"]},
        beta.memory_stores.list: {},
        beta.memory_stores.memories.list: {"memory_store_id": store},
        beta.memory_stores.memory_versions.list: {"memory_store_id": store},
        beta.deployments.list: {},
        beta.deployment_runs.list: {},
        beta.dreams.list: {},
        beta.files.list: {},
        beta.skills.list: {},
        beta.skills.versions.list: {"skill_id": ids["skill_id"]},
        beta.tunnels.list: {},
        beta.tunnels.certificates.list: {"tunnel_id": ids["tunnel_id"]},
        beta.user_profiles.list: {},
    }
    for listed, where in lists.items():
        whole = [shown(each) for each in listed(**where)]
        assert whole, listed
        assert [shown(each) for each in listed(limit=1, **where)] == whole, listed


def shown(item: Any) -> Any:
    """What tells an item of a list from the others."""
    fields = item.to_dict()
    return fields.get("id") or fields.get("memory_store_id") or fields, fields.get("version")


FLOWS = (
    environments, files, session_resources, vaults, memory, skills, deployments, dreams,
    user_profiles, tunnels, work_queue, webhooks, paging,
)  # fmt: skip

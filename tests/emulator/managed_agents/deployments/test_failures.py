"""Why runs fail: every error that can happen here."""

from collections.abc import Callable
from typing import Any

import pytest

from agentsessions import Client
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.managed_agents.deployments.failures import Preconditions, refused
from agentsessions_emulator.store.store import Store
from tests.emulator.managed_agents.deployments.conftest import HELLO, Office

Arrange = Callable[[Client, Office], str]
"""Makes a deployment that cannot run; returns its id."""

DEPLOYMENT = {
    "agent": {"id": "agent_1", "version": 1},
    "environment_id": "env_1",
    "vault_ids": [],
    "resources": [{"type": "file", "file_id": "file_1"}],
}


def archived_environment(client: Client, office: Office) -> str:
    deployment = office.deploy()
    client.environments.archive(office.environment_id)
    return deployment.id


def missing_environment(client: Client, office: Office) -> str:
    deployment = office.deploy()
    client.environments.delete(office.environment_id)
    return deployment.id


def archived_vault(client: Client, office: Office) -> str:
    vault = client.vaults.create(display_name="Keys")
    client.vaults.archive(vault.id)
    return office.deploy(vault_ids=[vault.id]).id


def missing_vault(_: Client, office: Office) -> str:
    return office.deploy(vault_ids=["vlt_none"]).id


def archived_store(client: Client, office: Office) -> str:
    store = client.memory_stores.create(name="Notes")
    client.memory_stores.archive(store.id)
    resource = {"type": "memory_store", "memory_store_id": store.id}
    return office.deploy(resources=[resource]).id


def missing_store(_: Client, office: Office) -> str:
    resource = {"type": "memory_store", "memory_store_id": "memstore_none"}
    return office.deploy(resources=[resource]).id


def missing_file(client: Client, office: Office) -> str:
    file = client.files.upload(file=b"text")
    deployment = office.deploy(resources=[{"type": "file", "file_id": file.id}])
    client.files.delete(file.id)
    return deployment.id


def missing_skill(client: Client, office: Office) -> str:
    skill: Any = {"type": "custom", "skill_id": "skill_none"}
    toolset: Any = {"type": "agent_toolset_20260401"}
    client.agents.update(office.agent_id, skills=[skill], tools=[toolset])
    return office.deploy().id


def closed_network(client: Client, office: Office) -> str:
    server: Any = {"type": "url", "name": "search", "url": "https://mcp.example.com/sse"}
    toolset: Any = {"type": "mcp_toolset", "mcp_server_name": "search"}
    client.agents.update(office.agent_id, mcp_servers=[server], tools=[toolset])
    config: Any = {
        "type": "cloud",
        "networking": {"type": "limited", "allowed_hosts": ["example.com"]},
    }
    closed = client.environments.create(name="Closed", config=config)
    return office.deploy(environment_id=closed.id).id


def no_repository(_: Client, office: Office) -> str:
    repository = {"type": "github_repository", "url": "https://github.com/a/b.git"}
    return office.deploy(resources=[repository]).id


CASES: dict[str, Arrange] = {
    "environment_archived_error": archived_environment,
    "environment_not_found_error": missing_environment,
    "vault_archived_error": archived_vault,
    "vault_not_found_error": missing_vault,
    "memory_store_archived_error": archived_store,
    "session_resource_not_found_error": missing_store,
    "file_not_found_error": missing_file,
    "skill_not_found_error": missing_skill,
    "mcp_egress_blocked_error": closed_network,
    "session_creation_rejected_error": no_repository,
}


@pytest.mark.parametrize("kind", CASES)
def test_a_run_tells_why_it_failed(client: Client, office: Office, kind: str) -> None:
    run = client.deployments.run(CASES[kind](client, office))
    assert run.session_id is None
    error = run.to_dict()["error"]
    assert (error["type"], bool(error["message"])) == (kind, True)
    assert [*client.sessions.list()] == []


def test_a_session_that_was_refused_leaves_nothing_behind(client: Client, office: Office) -> None:
    file = client.files.upload(file=b"text")
    resources: Any = [
        {"type": "file", "file_id": file.id},
        {"type": "github_repository", "url": "https://github.com/a/b.git"},
    ]
    deployment = office.deploy(resources=resources, initial_events=[HELLO])
    client.deployments.run(deployment.id)
    assert [one.id for one in client.files.list()] == [file.id]
    client.deployments.update(deployment.id, resources=resources[:1])
    run = client.deployments.run(deployment.id)
    said = client.sessions.events.list(str(run.session_id))
    assert "agent.message" in [event.type for event in said]


def test_a_self_hosted_environment_takes_no_files() -> None:
    store = Store(":memory:")
    store.insert("agent", "agent_1", {"id": "agent_1", "archived_at": None}, at=0)
    environment = {"config": {"type": "self_hosted"}, "archived_at": None}
    store.insert("environment", "env_1", environment, at=0)
    error = Preconditions(store).broken(DEPLOYMENT)
    assert error is not None
    assert error["type"] == "self_hosted_resources_unsupported_error"


def test_an_archived_agent_comes_first() -> None:
    store = Store(":memory:")
    store.insert("agent", "agent_1", {"id": "agent_1", "archived_at": "2026"}, at=0)
    error = Preconditions(store).broken(DEPLOYMENT)
    assert error is not None
    assert error["type"] == "agent_archived_error"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, "session_creation_rejected_error"),
        (429, "session_rate_limited_error"),
        (500, "unknown_error"),
    ],
)
def test_refusals_of_the_session_itself(status: int, kind: str) -> None:
    assert refused(ApiError(status, "No.")) == {"type": kind, "message": "No."}

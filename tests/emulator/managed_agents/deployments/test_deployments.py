"""Deployments: made, changed, run by hand, archived, listed."""

import pytest

from agentsessions import BadRequestError, Client, NotFoundError
from tests.emulator.managed_agents.deployments.conftest import HELLO, HOURLY, Office

SYSTEM = {"type": "system.message", "content": [{"type": "text", "text": "Be brief."}]}
OUTCOME = {
    "type": "user.define_outcome",
    "description": "A review",
    "rubric": {"type": "text", "content": "Short."},
}
BUDGET = {"type": "limit", "max_list_cost": {"amount": "500", "currency": "USD"}}


def test_the_agent_is_pinned_to_a_version(client: Client, office: Office) -> None:
    client.agents.update(office.agent_id, system="Be brief.")
    latest, first = (
        office.deploy(),
        office.deploy(agent={"type": "agent", "id": office.agent_id, "version": 1}),
    )
    assert (latest.agent.version, first.agent.version) == (2, 1)
    client.agents.update(office.agent_id, system="Be kind.")
    assert office.now(latest).agent.version == 2
    assert client.deployments.update(latest.id, name="Other").agent.version == 2
    assert client.deployments.update(latest.id, agent=office.agent_id).agent.version == 3


def test_a_run_starts_a_session_of_the_deployment(client: Client, office: Office) -> None:
    store = client.memory_stores.create(name="Notes")
    vault = client.vaults.create(display_name="Keys")
    resource = {"type": "memory_store", "memory_store_id": store.id}
    deployment = office.deploy(
        initial_events=[HELLO, SYSTEM], budget=BUDGET, resources=[resource], vault_ids=[vault.id]
    )
    run = client.deployments.run(deployment.id)
    assert (run.id[:5], run.error, run.deployment_id) == ("drun_", None, deployment.id)
    assert run.to_dict()["trigger_context"] == {"type": "manual"}
    assert run.agent == deployment.agent
    assert client.deployment_runs.retrieve(run.id) == run

    session = client.sessions.retrieve(str(run.session_id))
    assert (session.deployment_id, session.vault_ids) == (deployment.id, [vault.id])
    assert session.to_dict()["budget"] == BUDGET
    assert session.agent.id == office.agent_id
    said = [event.type for event in client.sessions.events.list(session.id)]
    assert "agent.message" in said
    assert "system.message" in said
    assert [one.id for one in client.sessions.list(deployment_id=deployment.id)] == [session.id]


def test_tokens_of_repositories_are_not_kept(client: Client, office: Office) -> None:
    repository = {
        "type": "github_repository",
        "url": "https://github.com/example/reports",
        "authorization_token": "a-secret-token",
    }
    deployment = office.deploy(resources=[repository])
    assert "a-secret-token" not in str(deployment.to_dict())
    assert client.deployments.run(deployment.id).error is None


def test_updates_replace_what_is_sent(client: Client, office: Office) -> None:
    deployment = office.deploy(
        description="Old", schedule=HOURLY, budget=BUDGET, metadata={"a": "1"}
    )
    assert client.deployments.update(deployment.id, name="Review") == deployment
    changed = client.deployments.update(
        deployment.id,
        description="",
        schedule=None,
        budget=None,
        resources=None,
        vault_ids=None,
        metadata={"a": None, "b": "2"},
    )
    assert changed.to_dict() | {"updated_at": ""} == deployment.to_dict() | {
        "description": None,
        "schedule": None,
        "budget": None,
        "metadata": {"b": "2"},
        "updated_at": "",
    }
    assert changed.updated_at >= deployment.updated_at


def test_an_archived_deployment_does_nothing_more(client: Client, office: Office) -> None:
    deployment = office.deploy(schedule=HOURLY)
    client.deployments.pause(deployment.id)
    archived = client.deployments.archive(deployment.id)
    assert (archived.status, archived.paused_reason) == ("active", None)
    assert archived.to_dict()["schedule"]["upcoming_runs_at"] == []
    assert client.deployments.archive(deployment.id) == archived
    for act in (
        client.deployments.run,
        client.deployments.pause,
        client.deployments.unpause,
        client.deployments.update,
    ):
        with pytest.raises(BadRequestError, match="is archived"):
            act(deployment.id)


def test_archiving_an_agent_archives_its_deployments(client: Client, office: Office) -> None:
    other = Office(client)
    gone, kept = office.deploy(schedule=HOURLY), other.deploy()
    client.agents.archive(office.agent_id)
    assert office.now(gone).archived_at is not None
    assert office.now(kept).archived_at is None


def test_lists_filter(client: Client, office: Office) -> None:
    first, paused, archived = (office.deploy() for _ in range(3))
    client.deployments.pause(paused.id)
    client.deployments.archive(archived.id)
    listed = client.deployments.list
    assert [one.id for one in listed()] == [paused.id, first.id]
    assert [one.id for one in listed(status="active")] == [first.id]
    assert [one.id for one in listed(status="paused")] == [paused.id]
    assert len([*listed(include_archived=True, agent_id=office.agent_id)]) == 3
    assert [*listed(agent_id="agent_other")] == []
    with pytest.raises(BadRequestError, match="exclude each other"):
        listed(status="active", include_archived=True)


def test_lists_of_runs_filter(client: Client, office: Office) -> None:
    good, bad = office.deploy(), office.deploy(vault_ids=["vlt_none"])
    right, wrong = (client.deployments.run(one.id) for one in (good, bad))

    def ids(**query: object) -> list[str]:
        return [run.id for run in office.runs(**query)]

    assert ids() == [wrong.id, right.id]
    assert ids(has_error=True) == ids(deployment_id=bad.id) == [wrong.id]
    assert ids(has_error=False) == [right.id]
    assert ids(trigger_type="manual", limit=1) == [wrong.id, right.id]
    assert ids(trigger_type="schedule") == ids(deployment_id="depl_none") == []


def test_what_could_never_run_is_refused(client: Client, office: Office) -> None:
    for missing in ({"agent": "agent_none"}, {"environment_id": "env_none"}):
        with pytest.raises(NotFoundError):
            office.deploy(**missing)
    unpriced = client.agents.create(name="Clerk", model="other-model")
    hosted = client.environments.create(name="Own", config={"type": "self_hosted"})
    refused: list[tuple[dict[str, object], str]] = [
        ({"name": ""}, "/name"),
        ({"initial_events": [SYSTEM]}, "right after a user.message"),
        ({"initial_events": [OUTCOME, OUTCOME]}, "one user.define_outcome only"),
        ({"agent": unpriced.id, "budget": BUDGET}, "no list price"),
        ({"schedule": {**HOURLY, "expression": "@daily"}}, "five fields"),
        (
            {
                "environment_id": hosted.id,
                "resources": [{"type": "file", "file_id": "file_1"}],
            },
            "cloud environment",
        ),
    ]
    for fields, problem in refused:
        with pytest.raises(BadRequestError, match=problem):
            office.deploy(**fields)
    client.agents.archive(office.agent_id)
    with pytest.raises(BadRequestError, match="is archived"):
        office.deploy()
    client.environments.archive(office.environment_id)
    with pytest.raises(BadRequestError, match="is archived"):
        office.deploy(agent=unpriced.id)


def test_there_are_1000_deployments_at_most(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = "agentsessions_emulator.managed_agents.deployments.deployments"
    monkeypatch.setattr(f"{module}._MAX_DEPLOYMENTS", 1)
    office.deploy()
    with pytest.raises(BadRequestError, match="the most there can be"):
        office.deploy()

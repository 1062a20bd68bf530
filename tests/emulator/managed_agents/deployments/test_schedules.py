"""Deployments that run by themselves, at the times of the emulator's clock."""

from pathlib import Path

from agentsessions import Client
from agentsessions_emulator import Emulator
from tests.emulator.managed_agents.deployments.conftest import HOUR, HOURLY, Office


def scheduled(office: Office) -> list[str]:
    """The times of the schedule that have run, oldest first."""
    runs = [run.to_dict()["trigger_context"] for run in office.runs(trigger_type="schedule")]
    return [str(context["scheduled_at"]) for context in reversed(runs)]


def test_each_time_has_one_run(emulator: Emulator, office: Office) -> None:
    deployment = office.deploy(schedule=HOURLY)
    upcoming = deployment.to_dict()["schedule"]["upcoming_runs_at"]
    emulator.clock.advance(3 * HOUR)
    assert scheduled(office) == upcoming[:3]
    schedule = office.now(deployment).to_dict()["schedule"]
    assert schedule["last_run_at"][:16] == upcoming[2][:16]
    assert schedule["upcoming_runs_at"][:2] == upcoming[3:]
    sessions = [run.session_id for run in office.runs()]
    assert len({*sessions} - {None}) == 3


def test_a_run_by_hand_is_not_one_of_the_schedule(client: Client, office: Office) -> None:
    deployment = office.deploy(schedule=HOURLY)
    client.deployments.run(deployment.id)
    assert office.now(deployment) == deployment


def test_a_pause_holds_the_schedule_only(
    client: Client, emulator: Emulator, office: Office
) -> None:
    deployment = office.deploy(schedule=HOURLY)
    paused = client.deployments.pause(deployment.id)
    assert (paused.status, paused.to_dict()["paused_reason"]) == ("paused", {"type": "manual"})
    assert client.deployments.pause(deployment.id) == paused
    assert len(paused.to_dict()["schedule"]["upcoming_runs_at"]) == 5
    emulator.clock.advance(3 * HOUR)
    assert scheduled(office) == []
    assert client.deployments.run(deployment.id).session_id is not None

    resumed = client.deployments.unpause(deployment.id)
    assert (resumed.status, resumed.paused_reason) == ("active", None)
    assert client.deployments.unpause(deployment.id) == resumed
    assert scheduled(office) == []
    emulator.clock.advance(HOUR)
    assert scheduled(office) == resumed.to_dict()["schedule"]["upcoming_runs_at"][:1]


def test_a_changed_schedule_takes_the_place_of_the_old_one(
    client: Client, emulator: Emulator, office: Office
) -> None:
    deployment = office.deploy(schedule=HOURLY)
    emulator.clock.advance(HOUR)
    daily = client.deployments.update(
        deployment.id, schedule={"type": "cron", "expression": "0 8 * * *", "timezone": "UTC"}
    )
    assert daily.to_dict()["schedule"]["last_run_at"] is not None
    emulator.clock.advance(24 * HOUR)
    assert len(scheduled(office)) == 2
    client.deployments.update(deployment.id, schedule=None)
    emulator.clock.advance(48 * HOUR)
    assert len(scheduled(office)) == 2


def test_nothing_archived_runs(client: Client, emulator: Emulator, office: Office) -> None:
    deployment = office.deploy(schedule=HOURLY)
    office.deploy(schedule=HOURLY)
    client.deployments.archive(deployment.id)
    client.agents.archive(office.agent_id)
    emulator.clock.advance(3 * HOUR)
    assert office.runs() == []


def test_a_failed_time_pauses_until_it_is_mended(
    client: Client, emulator: Emulator, office: Office
) -> None:
    vault = client.vaults.create(display_name="Keys")
    deployment = office.deploy(schedule=HOURLY, vault_ids=[vault.id])
    client.vaults.archive(vault.id)
    assert client.deployments.run(deployment.id).session_id is None
    assert office.now(deployment).status == "active"
    emulator.clock.advance(5 * HOUR)

    (run,) = office.runs(trigger_type="schedule")
    assert run.to_dict()["error"]["type"] == "vault_archived_error"
    paused = office.now(deployment)
    assert (paused.status, paused.to_dict()["paused_reason"]) == (
        "paused",
        {"type": "error", "error": {"type": "vault_archived_error"}},
    )
    assert client.deployments.pause(deployment.id) == paused
    client.deployments.update(deployment.id, vault_ids=[])
    client.deployments.unpause(deployment.id)
    emulator.clock.advance(HOUR)
    assert office.runs()[0].session_id is not None


def test_an_error_that_may_pass_does_not_pause(
    client: Client, emulator: Emulator, office: Office
) -> None:
    repository = {"type": "github_repository", "url": "https://github.com/example/reports.git"}
    deployment = office.deploy(schedule=HOURLY, resources=[repository])
    emulator.clock.advance(HOUR)
    (run,) = office.runs()
    assert run.to_dict()["error"]["type"] == "session_creation_rejected_error"
    assert office.now(deployment).status == "active"
    assert [*client.sessions.list()] == []


def test_the_schedule_goes_on_after_a_restart(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with Emulator(db=state) as first, Client(api_key="k", base_url=first.url) as client:
        first.clock.freeze()
        Office(client).deploy(schedule=HOURLY)
    with Emulator(db=state) as second, Client(api_key="k", base_url=second.url) as client:
        second.clock.freeze()
        second.clock.advance(2 * HOUR)
        assert len([*client.deployment_runs.list()]) == 2

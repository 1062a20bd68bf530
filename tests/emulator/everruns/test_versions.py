"""Versions of agents: saved, listed, compared, forked, gone back to."""

import pytest

from tests.emulator.everruns.support import Api, Json


class History:
    """An agent that is changed, and its versions."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.agent = api.agent()
        self.path = f"/agents/{self.agent['id']}"

    def change(self, **fields: object) -> Json:
        changed: Json = self.api.answer("PATCH", self.path, json=fields)
        return changed

    def save(self, **fields: object) -> Json:
        version: Json = self.api.answer("POST", f"{self.path}/versions", json=fields)
        return version

    def versions(self) -> list[Json]:
        listed: list[Json] = self.api.answer("GET", f"{self.path}/versions")
        return listed

    def post(self, path: str, **fields: object) -> Json:
        answer: Json = self.api.answer("POST", f"{self.path}/versions/{path}", json=fields)
        return answer


@pytest.fixture
def history(api: Api) -> History:
    return History(api)


def test_numbers_follow_from_the_kind_of_change(history: History) -> None:
    kinds = ("major", "patch", "minor", "major", None, "rollback")
    saved = [history.save(change_kind=kind) for kind in kinds]
    versions = ["0.1.0", "0.1.1", "0.2.0", "1.0.0", "1.0.1", "1.0.2"]
    assert [version["version"] for version in saved] == versions
    assert saved[4]["change_kind"] == "manual"
    assert [version["version_number"] for version in saved] == [1, 2, 3, 4, 5, 6]
    assert saved[1]["parent_version_id"] == saved[0]["id"]
    assert all(version["is_published"] for version in saved)
    assert history.versions() == saved[::-1]
    path = f"{history.path}/versions"
    assert history.api.refusal("POST", path, json={"change_kind": "auto"})["status"] == 400


def test_every_change_leaves_a_draft(history: History) -> None:
    history.change(system_prompt="Be brief.")
    history.change(system_prompt="Be brief.")
    (draft,) = history.versions()
    assert (draft["version"], draft["is_published"]) == ("draft.1", False)
    assert draft["authored_config"]["system_prompt"] == "Be brief."
    body = {"version_id": draft["id"]}
    path = f"{history.path}/versions/default"
    assert history.api.refusal("POST", path, json=body)["status"] == 400
    for number in range(51):
        history.change(description=str(number))
    versions = [version["version"] for version in history.versions()]
    assert (len(versions), versions[0], versions[-1]) == (50, "draft.52", "draft.3")


def test_a_version_never_changes(history: History) -> None:
    saved = history.save(summary="The first")
    history.change(system_prompt="Be brief.", tags=["x"])
    assert history.versions()[-1] == saved
    other = history.save()
    difference = history.api.answer(
        "GET", f"{history.path}/versions/{saved['id']}/diff/{other['id']}"
    )
    assert difference["authored_diff"] == {
        "system_prompt": {"from": "Be kind.", "to": "Be brief."},
        "tags": {"from": [], "to": ["x"]},
    }
    assert difference["resolved_diff"]["system_prompt"]["to"] == "Be brief."
    assert saved["config_hash"] != other["config_hash"]


def test_sessions_keep_to_the_default_version(history: History) -> None:
    api, saved = history.api, history.save()
    assert api.answer("GET", history.path)["default_version_id"] == saved["id"]
    history.change(system_prompt="Be brief.")
    session = api.session(agent_name="clerk")
    assert api.answer("GET", f"/sessions/{session}")["agent_version_id"] == saved["id"]
    other = history.save()
    assert history.post("default", version_id=other["id"])["default_version_id"] == other["id"]
    report = api.answer("GET", f"/sessions/{session}/context-report")
    assert report["contributions"][-1]["tokens"] == len("Be kind.") // 4 + 1
    assert report["model"] == "emulated-model"


def test_going_back(history: History) -> None:
    saved = history.save()
    history.change(system_prompt="Be brief.", description="New")
    agent = history.post(f"{saved['id']}/rollback")
    assert (agent["system_prompt"], "description" in agent) == ("Be kind.", False)
    history.change(system_prompt="Be bold.")
    before = len(history.versions())
    history.post(f"{saved['id']}/rollback", save_version=True, summary="It was too bold")
    latest, *others = history.versions()
    assert (latest["change_kind"], latest["source_version_id"]) == ("rollback", saved["id"])
    assert latest["summary"] == "It was too bold"
    assert (len(others), others[0]["authored_config"]["system_prompt"]) == (before, "Be bold.")


def test_a_fork_is_an_agent_of_its_own(history: History) -> None:
    saved = history.save()
    history.change(system_prompt="Be brief.")
    fork = history.post(f"{saved['id']}/fork", name="other", description="Another")
    assert (fork["name"], fork["system_prompt"]) == ("other", "Be kind.")
    assert fork["forked_from_version_id"] == saved["id"]
    assert fork["root_agent_id"] == history.agent["id"]
    (version,) = history.api.answer("GET", f"/agents/{fork['id']}/versions")
    assert (version["change_kind"], version["id"]) == ("fork", fork["default_version_id"])
    path = f"{history.path}/versions/{saved['id']}/fork"
    assert history.api.refusal("POST", path, json={"name": "other"})["status"] == 409


def test_versions_belong_to_their_agents(api: Api, history: History) -> None:
    saved, other = history.save(), api.agent("other")
    for key, status in ((saved["id"], 404), ("agentver_" + "0" * 32, 404), ("agentver_1", 400)):
        path = f"/agents/{other['id']}/versions"
        assert api.refusal("POST", f"{path}/{key}/rollback", json={})["status"] == status
        assert api.refusal("GET", f"{path}/{key}/diff/{key}")["status"] == status
        body = {"version_id": key}
        assert api.refusal("POST", f"{path}/default", json=body)["status"] == status

"""Rosters: agents are pinned when they are named, and resolved in sessions."""

from typing import Any

import pytest

from tests.emulator.support import Api


def test_coordinator_pins_versions_and_puts_the_advisor_last(api: Api) -> None:
    helper = api.agent(name="Helper")
    api.answer("POST", f"/v1/agents/{helper['id']}", json={"system": "v2"})
    advisor = {"type": "advisor", "model": "claude-opus-5"}
    roster = {"type": "coordinator", "agents": [advisor, helper["id"], {"type": "self"}]}
    lead = api.agent(name="Lead", multiagent=roster)
    assert lead["multiagent"]["agents"] == [
        {"type": "agent", "id": helper["id"], "version": 2},
        {"type": "agent", "id": lead["id"], "version": 1},
        advisor,
    ]
    session = api.session(agent=lead["id"])
    names = [a.get("name") for a in session["agent"]["multiagent"]["agents"]]
    assert names == ["Helper", "Lead", None]


def test_new_form_fills_in_and_merges_its_levels(api: Api) -> None:
    helper = api.agent(name="Helper")
    form = "multiagent_20261001"
    lead = api.agent(name="Lead", multiagent={"type": form})
    inline = {"type": "enabled"}
    feature: dict[str, Any] = {"type": "enabled", "inline_agents": inline, "predefined_agents": []}
    assert lead["multiagent"] == {
        "type": form,
        "advisor": {"type": "disabled"},
        "subagents": feature,
        "workflows": feature,
    }
    change = {
        "type": form,
        "workflows": {"type": "disabled"},
        "subagents": {"type": "enabled", "predefined_agents": [helper["id"]]},
    }
    api.answer("POST", f"/v1/agents/{lead['id']}", json={"multiagent": change})
    advisor = {"type": "enabled", "model": "claude-opus-5"}
    change = {"type": form, "advisor": advisor}
    changed = api.answer("POST", f"/v1/agents/{lead['id']}", json={"multiagent": change})
    pinned = [{"type": "agent", "id": helper["id"], "version": 1}]
    assert changed["multiagent"] == {
        "type": form,
        "advisor": advisor,
        "subagents": {**feature, "predefined_agents": pinned},
        "workflows": {"type": "disabled"},
    }
    session = api.session(agent=lead["id"])
    subagents = session["agent"]["multiagent"]["subagents"]
    assert subagents["predefined_agents"][0]["name"] == "Helper"


@pytest.mark.parametrize(
    ("entries", "complaint"),
    [
        (["HELPER", {"type": "agent", "id": "HELPER"}], "may appear only once"),
        (["LEAD"], "has a roster of its own"),
        (["ARCHIVED"], "is archived"),
        ([{"type": "advisor", "model": m} for m in "ab"], "one advisor only"),
        ([], "/multiagent/agents must have at least 1"),
    ],
)
def test_rules_for_rosters(api: Api, entries: list[Any], complaint: str) -> None:
    helper, archived = api.agent(name="Helper"), api.agent(name="Old")
    api.answer("POST", f"/v1/agents/{archived['id']}/archive")
    lead = api.agent(multiagent={"type": "coordinator", "agents": [helper["id"]]})
    ids = {"HELPER": helper["id"], "LEAD": lead["id"], "ARCHIVED": archived["id"]}
    named: list[Any] = [
        ids.get(entry, entry)
        if isinstance(entry, str)
        else {k: ids.get(v, v) for k, v in entry.items()}
        for entry in entries
    ]
    roster = {"type": "coordinator", "agents": named}
    body = {"name": "A", "model": "claude-opus-5", "multiagent": roster}
    assert complaint in api.refusal(400, "POST", "/v1/agents", json=body)


def test_unknown_agent_in_a_roster(api: Api) -> None:
    roster = {"type": "coordinator", "agents": ["agent_x"]}
    body = {"name": "A", "model": "claude-opus-5", "multiagent": roster}
    api.refusal(404, "POST", "/v1/agents", json=body)

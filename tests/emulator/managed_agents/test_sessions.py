"""Sessions: snapshots, overrides, updates, lists, archiving and deletion."""

from typing import Any

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.support import CUSTOM_TOOL, TOOLSET, Api, message, types


def test_new_session(api: Api) -> None:
    vault = api.answer("POST", "/v1/vaults", json={"display_name": "Keys"})["id"]
    session = api.session(title="T", metadata={"a": "1"}, vault_ids=[vault])
    assert session["id"].startswith("sesn_")
    assert session["status"] == "idle"
    assert session["title"] == "T"
    assert session["metadata"] == {"a": "1"}
    assert session["vault_ids"] == [vault]
    assert session["usage"]["list_cost"] == {"amount": "0", "currency": "USD"}
    assert session["resources"] == session["outcome_evaluations"] == []
    assert api.answer("GET", f"/v1/sessions/{session['id']}")["id"] == session["id"]
    assert api.events(session["id"]) == []


def test_agent_is_a_snapshot(api: Api) -> None:
    agent = api.agent(system="One")
    latest = api.session(agent=agent["id"])
    api.answer("POST", f"/v1/agents/{agent['id']}", json={"system": "Two"})
    assert api.answer("GET", f"/v1/sessions/{latest['id']}")["agent"]["system"] == "One"
    pinned = api.session(agent={"type": "agent", "id": agent["id"], "version": 1})
    assert (pinned["agent"]["version"], pinned["agent"]["system"]) == (1, "One")
    newest = api.session(agent={"type": "agent", "id": agent["id"]})
    assert (newest["agent"]["version"], newest["agent"]["system"]) == (2, "Two")


def test_overrides(api: Api) -> None:
    agent = api.agent(system="One", tools=[TOOLSET])
    selection = {"type": "agent_with_overrides", "id": agent["id"]}
    session = api.session(agent={**selection, "system": None, "tools": [CUSTOM_TOOL]})
    assert session["agent"]["id"] == agent["id"]
    assert session["agent"]["system"] is None
    assert session["agent"]["tools"] == [CUSTOM_TOOL]
    assert session["agent"]["model"] == agent["model"]
    other = api.session(agent={**selection, "model": "claude-haiku-4-5"})
    assert other["agent"]["model"]["id"] == "claude-haiku-4-5"
    assert other["agent"]["system"] == "One"


@pytest.mark.parametrize("nothing", [None, []])
def test_overrides_can_clear_lists(api: Api, nothing: list[Any] | None) -> None:
    skill = {"type": "anthropic", "skill_id": "xlsx"}
    server = {"type": "url", "name": "docs", "url": "https://docs.example/mcp"}
    toolset = {"type": "mcp_toolset", "mcp_server_name": "docs"}
    agent = api.agent(tools=[TOOLSET, toolset], skills=[skill], mcp_servers=[server])
    lists = dict.fromkeys(("tools", "mcp_servers", "skills"), nothing)
    selection = {"type": "agent_with_overrides", "id": agent["id"], **lists}
    session = api.session(agent=selection)
    assert [session["agent"][name] for name in lists] == [[], [], []]


def test_overrides_must_leave_a_whole_agent(api: Api) -> None:
    skill = {"type": "anthropic", "skill_id": "xlsx"}
    server = {"type": "url", "name": "docs", "url": "https://docs.example/mcp"}
    toolset = {"type": "mcp_toolset", "mcp_server_name": "docs"}
    agent = api.agent(tools=[TOOLSET, toolset], skills=[skill], mcp_servers=[server])
    refused: list[tuple[dict[str, Any], str]] = [
        ({"tools": []}, "cannot be cleared while the agent has skills"),
        ({"tools": None}, "cannot be cleared while the agent has skills"),
        ({"mcp_servers": []}, "'docs' has no server"),
    ]
    for change, complaint in refused:
        body = {
            "agent": {"type": "agent_with_overrides", "id": agent["id"], **change},
            "environment_id": api.environment()["id"],
        }
        assert complaint in api.refusal(400, "POST", "/v1/sessions", json=body)


def test_create_refers_to_what_exists(api: Api) -> None:
    agent, environment = api.agent()["id"], api.environment()["id"]
    for body in (
        {"agent": "agent_x", "environment_id": environment},
        {"agent": agent, "environment_id": "env_x"},
        {"agent": {"type": "agent", "id": agent, "version": 9}, "environment_id": environment},
    ):
        api.refusal(404, "POST", "/v1/sessions", json=body)
    assert api.answer("GET", "/v1/sessions")["data"] == []


@pytest.mark.parametrize(
    ("events", "complaint"),
    [
        ([{"type": "user.interrupt"}], "/initial_events/0/type"),
        ([message(str(i)) for i in range(51)], "at most 50"),
        (
            [{"type": "user.message", "content": [{"type": "redacted"}]}],
            "only the service makes redacted blocks",
        ),
        (
            [
                {
                    "type": "user.define_outcome",
                    "description": "Done",
                    "rubric": {"type": "text", "content": "Good"},
                }
            ]
            * 2,
            "one user.define_outcome only",
        ),
    ],
    ids=["interrupt", "too many", "redacted", "two outcomes"],
)
def test_initial_events_are_checked(api: Api, events: list[dict[str, Any]], complaint: str) -> None:
    body = {
        "agent": api.agent()["id"],
        "environment_id": api.environment()["id"],
        "initial_events": events,
    }
    assert complaint in api.refusal(400, "POST", "/v1/sessions", json=body)
    assert api.answer("GET", "/v1/sessions")["data"] == []


def test_update_tells_what_changed(api: Api) -> None:
    session = api.session(title="Old", metadata={"a": "1", "b": "2"}, tools=[TOOLSET])
    path = f"/v1/sessions/{session['id']}"
    changed = api.answer("POST", path, json={"title": "New", "metadata": {"a": None}})
    assert (changed["title"], changed["metadata"]) == ("New", {"b": "2"})
    api.answer("POST", path, json={"agent": {"tools": [CUSTOM_TOOL]}})
    api.answer("POST", path, json={"title": "New"})
    first, second = api.events(session["id"])
    assert first["type"] == second["type"] == "session.updated"
    assert (first["title"], first["metadata"], "agent" in first) == ("New", {"b": "2"}, False)
    assert second["agent"]["tools"] == [CUSTOM_TOOL]
    assert "title" not in second


def test_update_rules(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    path = f"/v1/sessions/{session['id']}"
    assert "/vault_ids" in api.refusal(400, "POST", path, json={"vault_ids": []})
    api.say(session["id"], "sleep 60")
    refused = api.refusal(400, "POST", path, json={"agent": {"tools": []}})
    assert "while the session is idle, not running" in refused
    api.answer("POST", path, json={"title": "allowed at any time"})


def test_running_sessions_are_neither_archived_nor_deleted(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    path = f"/v1/sessions/{session['id']}"
    api.say(session["id"], "sleep 60")
    assert "cannot be archived while it is running" in api.refusal(400, "POST", f"{path}/archive")
    assert "cannot be deleted while it is running" in api.refusal(400, "DELETE", path)
    api.send(session["id"], {"type": "user.interrupt"})
    api.answer("POST", f"{path}/archive")


def test_archive_keeps_the_history(api: Api) -> None:
    session = api.session()
    path = f"/v1/sessions/{session['id']}"
    api.say(session["id"], "hi")
    before = api.events(session["id"])
    archived = api.answer("POST", f"{path}/archive")
    assert archived["status"] == "terminated"
    assert archived["archived_at"] is not None
    assert api.answer("POST", f"{path}/archive") == archived
    end = ["session.thread_status_terminated", "session.status_terminated"]
    assert types(api.events(session["id"])[len(before) :]) == end
    assert "archived" in api.refused_events(session["id"], message("hi"), status=409)
    assert "archived" in api.refusal(400, "POST", path, json={"title": "New"})
    assert api.answer("GET", "/v1/sessions")["data"] == []


def test_archive_while_waiting_for_an_answer(api: Api) -> None:
    session = api.session(tools=[CUSTOM_TOOL])
    api.say(session["id"], "custom_tool get_weather {}")
    archived = api.answer("POST", f"/v1/sessions/{session['id']}/archive")
    assert archived["status"] == "terminated"


def test_delete_removes_everything(api: Api) -> None:
    session = api.session(tools=[CUSTOM_TOOL])
    path = f"/v1/sessions/{session['id']}"
    api.say(session["id"], "custom_tool get_weather {}")
    thread = api.answer("GET", f"{path}/threads")["data"][0]
    assert api.answer("DELETE", path) == {"id": session["id"], "type": "session_deleted"}
    for gone in ("", "/events", "/threads", f"/threads/{thread['id']}", "/events/stream"):
        api.refusal(404, "GET", path + gone)
    api.refused_events(session["id"], message("hi"), status=404)


def test_list_filters(api: Api) -> None:
    agent, environment = api.agent(), api.environment()
    common = {"environment_id": environment["id"]}
    first = api.session(agent=agent["id"], **common)
    api.answer("POST", f"/v1/agents/{agent['id']}", json={"system": "v2"})
    store = api.memory_store()
    second = api.session(agent=agent["id"], resources=[store], **common)
    third = api.session(**common)
    api.say(third["id"], "sleep 60")

    def ids(**query: Any) -> list[str]:
        return [s["id"] for s in api.answer("GET", "/v1/sessions", params=query)["data"]]

    assert ids() == [third["id"], second["id"], first["id"]]
    assert ids(order="asc") == [first["id"], second["id"], third["id"]]
    assert ids(agent_id=agent["id"]) == [second["id"], first["id"]]
    assert ids(agent_id=agent["id"], agent_version=1) == [first["id"]]
    assert ids(memory_store_id=store["memory_store_id"]) == [second["id"]]
    assert ids(deployment_id="depl_1") == []
    assert ids(**{"statuses[]": ["running", "terminated"]}) == [third["id"]]
    assert ids(**{"created_at[gt]": first["created_at"]}) == [third["id"], second["id"]]
    assert ids(**{"created_at[lt]": second["created_at"]}) == [first["id"]]
    refused = api.refusal(400, "GET", "/v1/sessions", params={"agent_version": 1})
    assert "needs 'agent_id'" in refused


def test_pages_go_both_ways(api: Api) -> None:
    agent, environment = api.agent()["id"], api.environment()["id"]
    made = [api.session(agent=agent, environment_id=environment)["id"] for _ in range(5)]

    def page(**query: Any) -> tuple[list[str], str | None, str | None]:
        found = api.answer("GET", "/v1/sessions", params={"limit": 2, "order": "asc", **query})
        return [s["id"] for s in found["data"]], found["prev_page"], found["next_page"]

    first, before, after = page()
    assert (first, before) == (made[:2], None)
    second, before, after_second = page(page=after)
    assert second == made[2:4]
    assert page(page=before) == (made[:2], None, after)
    last, before, after = page(page=after_second)
    assert (last, after) == (made[4:], None)
    assert page(page=before)[0] == made[2:4]

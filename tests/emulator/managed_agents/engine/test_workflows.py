"""Workflow runs: phases of tasks in threads of their own, and what becomes of the run."""

from typing import Any

import pytest

from agentsessions_emulator import Delegation, Emulator, Phase, Turn
from agentsessions_emulator.managed_agents.engine.workflow_runs import TRANSITIONS
from tests.emulator.support import CUSTOM_TOOL, TURN_END, Api, text_content, types

CREATED, RUNNING, PAUSED, ENDED, ERROR = (
    f"workflow_run.{name}"
    for name in ("created", "status_running", "status_idle", "status_ended", "error")
)
STARTED, LEFT = "workflow_run.phase_started", "workflow_run.phase_ended"
THREAD = "session.thread_created"
ROSTER = {"type": "multiagent_20261001"}


def worker(name: str) -> dict[str, Any]:
    return {"name": name, "tools": [CUSTOM_TOOL]}


async def two_phases(turn: Turn) -> None:
    if turn.event["type"] != "user.message":
        await turn.say(turn.text)
        return
    outcome = await turn.run_workflow(
        "Check",
        Phase("Read", [Delegation(worker("A"), "a"), Delegation(worker("B"), turn.text)]),
        Phase("Think", description="Nobody works in it."),
        Phase("Compare", [Delegation(worker("C"), "c")]),
    )
    await turn.say(f"{outcome.text} {outcome.is_error}")


@pytest.fixture
def lead(api: Api, emulator: Emulator) -> str:
    """The id of a session whose agent runs a workflow."""
    emulator.use_script(two_phases, agent="Lead")
    return str(session_of_lead(api)["id"])


def session_of_lead(api: Api, **fields: Any) -> dict[str, Any]:
    agent = api.agent(name="Lead", multiagent=ROSTER)["id"]
    return api.session(agent=agent, **fields)


def of_workflow(api: Api, session_id: str) -> list[dict[str, Any]]:
    return [
        e
        for e in api.events(session_id)
        if e["type"].startswith("workflow_run") or e["type"] == THREAD
    ]


def last_said(api: Api, session_id: str) -> str:
    spoken = api.events(session_id, **{"types[]": "agent.message"})
    return str(spoken[-1]["content"][0]["text"])


def test_phases_come_one_after_the_other(api: Api, lead: str) -> None:
    api.say(lead, "b")
    events = of_workflow(api, lead)
    assert types(events) == [
        *(CREATED, RUNNING),
        *(STARTED, THREAD, THREAD, LEFT),
        *(STARTED, LEFT),
        *(STARTED, THREAD, LEFT),
        ENDED,
    ]
    created, ended = events[0], events[-1]
    assert {event["workflow_run_id"] for event in events} == {created["workflow_run_id"]}
    assert created["workflow_run_id"].startswith("wrun_")
    assert [phase["name"] for phase in created["phases"]] == ["Read", "Think", "Compare"]
    assert created["phases"][0]["id"].startswith("wrph_")
    for started, left in ((2, 5), (6, 7), (8, 10)):
        assert events[left]["phase_started_id"] == events[started]["id"]
    assert ended["result"] == {"type": "completed"}
    assert last_said(api, lead) == "a\nb\nc False"
    threads = api.answer("GET", f"/v1/sessions/{lead}/threads")["data"]
    assert [t["workflow_run_id"] for t in threads[1:]] == [created["workflow_run_id"]] * 3
    assert [t["status"] for t in threads] == ["idle", *["terminated"] * 3]
    assert all(t["archived_at"] for t in threads[1:])
    assert types(api.events(lead)).count("session.status_idle") == 1


def test_call_of_a_worker_is_answered_through_the_session(api: Api, lead: str) -> None:
    api.say(lead, "custom_tool get_weather {}")
    stop = api.events(lead)[-1]["stop_reason"]
    assert stop["type"] == "requires_action"
    threads = api.answer("GET", f"/v1/sessions/{lead}/threads")["data"]
    path = f"/v1/sessions/{lead}"
    archive = f"{path}/threads/{threads[2]['id']}/archive"
    tools: dict[str, Any] = {"agent": {"tools": []}}
    for refused, body in ((archive, None), (path, tools)):
        response = api.http.post(refused, json=body)
        assert response.status_code == 400
        assert response.json()["error"]["details"] == {"error_code": "workflow_run_open"}
    answer = {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": stop["event_ids"][0],
        "content": text_content("rain"),
    }
    api.send(lead, answer)
    assert last_said(api, lead) == "a\nget_weather returned: rain\nc False"


def test_archiving_the_session_stops_the_run(api: Api, lead: str) -> None:
    api.say(lead, "custom_tool get_weather {}")
    api.answer("POST", f"/v1/sessions/{lead}/archive")
    events = of_workflow(api, lead)
    assert types(events)[-2:] == [LEFT, ENDED]
    assert events[-1]["result"] == {"type": "stopped"}


@pytest.mark.parametrize("error", ["timeout_error", "program_error", "thread_limit_error"])
def test_run_that_fails(api: Api, emulator: Emulator, error: str) -> None:
    async def script(turn: Turn) -> None:
        phase = Phase("Read", [Delegation(worker("A"), "a")])
        outcome = await turn.run_workflow("Check", phase, error=error)
        await turn.say(str(outcome.is_error))

    emulator.use_script(script, agent="Lead")
    session = session_of_lead(api)
    api.say(session["id"], "go")
    *_, told, ended = of_workflow(api, session["id"])
    assert told["type"] == ERROR
    assert told["error"]["type"] == error
    assert ended["result"] == {"type": "error", "error": told["error"]}
    assert last_said(api, session["id"]) == "True"


def test_run_that_is_not_started(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        outcome = await turn.run_workflow("Check", error="max_workflow_runs_error")
        await turn.say(str(outcome.is_error))

    emulator.use_script(script, agent="Lead")
    session = session_of_lead(api)
    api.say(session["id"], "go")
    (told,) = of_workflow(api, session["id"])
    assert (told["type"], told["workflow_run_id"]) == (ERROR, None)
    assert last_said(api, session["id"]) == "True"


def test_budget_pauses_the_run(api: Api, emulator: Emulator) -> None:
    emulator.use_script(two_phases, agent="Lead")
    budget = {"type": "limit", "max_list_cost": {"amount": "3", "currency": "USD"}}
    session = session_of_lead(api, budget=budget)
    api.say(session["id"], "b")
    assert types(of_workflow(api, session["id"]))[-1] == PAUSED
    assert api.events(session["id"])[-1]["stop_reason"] == {"type": "budget_reached"}
    api.answer("POST", f"/v1/sessions/{session['id']}", json={"budget": None})
    told = types(of_workflow(api, session["id"]))
    assert told[told.index(PAUSED) + 1] == RUNNING
    assert told[-1] == ENDED
    assert last_said(api, session["id"]) == "a\nb\nc False"


def test_interrupt_does_not_end_the_run(api: Api, lead: str) -> None:
    api.say(lead, "custom_tool get_weather {}")
    api.send(lead, {"type": "user.interrupt"})
    events = of_workflow(api, lead)
    assert types(events)[-1] == ENDED
    assert last_said(api, lead) == (
        f"The workflow run {events[-1]['workflow_run_id']} has ended: completed."
    )
    assert types(api.events(lead))[-3:] == TURN_END


@pytest.mark.parametrize("status", ["created", "running", "idle"])
@pytest.mark.parametrize("action", ["start", "pause", "resume"])
def test_every_transition_leads_to_a_status_that_is_told_of(status: str, action: str) -> None:
    assert TRANSITIONS.get((status, action), "running") in ("running", "idle")
    assert TRANSITIONS.get((status, action)) != status

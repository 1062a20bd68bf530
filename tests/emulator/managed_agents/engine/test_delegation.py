"""Delegation: tasks and reports, and calls of child threads that the client answers."""

import pytest

from agentsessions_emulator import CustomToolCall, Delegation, Emulator, ToolCall, Turn
from tests.emulator.managed_agents.engine.team import (
    CREATED,
    IDLE,
    RECEIVED,
    RUNNING,
    SAY,
    SENT,
    WEATHER,
    Team,
    aside,
    result,
    said,
)
from tests.emulator.support import (
    ASKING_TOOLSET,
    CUSTOM_TOOL,
    END,
    START,
    TOOLSET,
    TURN_END,
    TURN_START,
    Api,
    message,
    text_content,
    types,
)


def test_task_and_report(api: Api, team: Team) -> None:
    api.say(team.id, "delegate Helper: echo: the facts")
    lead, child = team.threads
    assert types(team.events()) == [
        *TURN_START,
        *(START, CREATED, SENT, END),
        *(RUNNING, IDLE, RECEIVED, IDLE, RUNNING),
        *(*SAY, *TURN_END),
    ]
    created, sent = team.events()[4:6]
    assert (created["session_thread_id"], created["agent_name"]) == (child["id"], "Helper")
    assert (sent["to_session_thread_id"], sent["to_agent_name"]) == (child["id"], "Helper")
    assert sent["content"] == text_content("echo: the facts")
    received = team.events()[9]
    assert (received["from_session_thread_id"], received["from_agent_name"]) == (
        child["id"],
        "Helper",
    )
    assert received["content"] == text_content("the facts")
    told_by = [e["session_thread_id"] for e in team.events() if e["type"] in (RUNNING, IDLE)]
    assert told_by == [lead["id"], child["id"], lead["id"], child["id"], lead["id"], lead["id"]]
    assert types(team.events(child["id"])) == [RECEIVED, RUNNING, *SAY, SENT, IDLE]
    assert team.said == ["Helper returned: the facts"]
    assert child["parent_thread_id"] == lead["id"]
    assert child["agent"]["name"] == "Helper"
    assert child["usage"]["list_cost"]["amount"] == "1"
    assert lead["usage"]["list_cost"]["amount"] == "2"
    session = api.answer("GET", f"/v1/sessions/{team.id}")
    assert session["usage"]["list_cost"]["amount"] == "3"


def test_own_history_of_the_primary_thread_has_no_digest(api: Api, team: Team) -> None:
    api.say(team.id, "delegate Helper: hi")
    own = types(team.events(team.threads[0]["id"]))
    assert CREATED not in own
    assert (own.count(SENT), own.count(RECEIVED), own.count(RUNNING)) == (1, 1, 2)


def test_call_of_a_child_is_answered_through_the_session(api: Api, team: Team) -> None:
    api.say(team.id, f"delegate Helper: {WEATHER}")
    (call,) = [e for e in team.events() if e["type"] == "agent.custom_tool_use"]
    assert call["session_thread_id"] == team.child["id"]
    assert types(team.events())[-3:] == TURN_END
    assert team.stop == {"type": "requires_action", "event_ids": [call["id"]]}
    (own,) = [e for e in team.events(team.child["id"]) if e["type"] == "agent.custom_tool_use"]
    assert own["id"] == call["id"]
    assert "session_thread_id" not in own
    assert call["id"] in api.refused_events(team.id, message("hello?"))

    (stored,) = api.send(team.id, result(call["id"], "rain"))
    assert stored["session_thread_id"] == team.child["id"]
    (copy,) = [e for e in team.events(team.child["id"]) if e["type"] == "user.custom_tool_result"]
    assert copy["id"] != stored["id"]
    assert copy.get("session_thread_id") is None
    assert team.said == ["Helper returned: get_weather returned: rain"]
    assert team.stop == {"type": "end_turn"}
    assert "does not wait" in api.refused_events(team.id, result(call["id"], "again"))


@pytest.mark.parametrize("verdict", ["allow", "deny"])
def test_confirmation_of_a_childs_call(api: Api, verdict: str) -> None:
    team = Team(api, {"tools": [ASKING_TOOLSET]})
    api.say(team.id, "delegate Helper: tool bash {}")
    (call,) = [e for e in team.events() if e["type"] == "agent.tool_use"]
    answer = {"type": "user.tool_confirmation", "tool_use_id": call["id"], "result": verdict}
    (stored,) = api.send(team.id, answer)
    assert stored["processed_at"] is None
    for history in (team.events(), team.events(team.child["id"])):
        (shown,) = [e for e in history if e["type"] == answer["type"]]
        assert shown["processed_at"] is not None
    assert "agent.tool_result" not in types(team.events())
    (outcome,) = [e for e in team.events(team.child["id"]) if e["type"] == "agent.tool_result"]
    assert outcome["is_error"] is (verdict == "deny")


def test_several_calls_of_several_threads_wait_in_one_idle(api: Api) -> None:
    team = Team(api, {"tools": [CUSTOM_TOOL]}, {"name": "Other", "tools": [CUSTOM_TOOL]})
    api.say(team.id, f"+ {WEATHER}\n+ delegate Helper: {WEATHER}\n+ delegate Other: {WEATHER}")
    calls = [e for e in team.events() if e["type"] == "agent.custom_tool_use"]
    threads = [call.get("session_thread_id") for call in calls]
    assert threads == [None, team.threads[1]["id"], team.threads[2]["id"]]
    ids = [call["id"] for call in calls]
    assert team.stop == {"type": "requires_action", "event_ids": ids}
    api.send(team.id, result(ids[1], "b"))
    assert team.stop == {"type": "requires_action", "event_ids": [ids[0], ids[2]]}
    api.send(team.id, result(ids[2], "c"), result(ids[0], "a"))
    assert team.said == [
        "get_weather returned: a",
        "Helper returned: get_weather returned: b",
        "Other returned: get_weather returned: c",
    ]
    assert team.stop == {"type": "end_turn"}


def test_report_that_nobody_waits_for_starts_a_turn(
    api: Api, team: Team, emulator: Emulator
) -> None:
    emulator.clock.freeze()
    emulator.use_script(aside, agent="Helper")
    api.say(team.id, "delegate Helper: talk\necho: never")
    api.send(team.id, {"type": "user.interrupt", "session_thread_id": team.threads[0]["id"]})
    api.say(team.id, "meanwhile")
    assert team.said == ["meanwhile"]
    emulator.clock.advance(5)
    assert team.said == ["meanwhile", "aside"]
    assert types(team.events())[-8:] == [RECEIVED, IDLE, RUNNING, *SAY, *TURN_END][-8:]


def test_follow_up_in_the_same_thread(api: Api, team: Team, emulator: Emulator) -> None:
    async def lead(turn: Turn) -> None:
        first = await turn.delegate("Helper", "one")
        second = await turn.delegate("Helper", "two", thread_id=first.thread_id)
        lost = await turn.delegate("Helper", "three", thread_id="sthr_unknown")
        await turn.say(f"{first.text} {second.text} {lost.is_error}")

    emulator.use_script(lead, agent="Lead")
    api.say(team.id, "go")
    assert team.said == ["one two True"]
    assert len(team.threads) == 2
    assert said(team.events(team.child["id"])) == ["one", "two"]


def test_at_most_25_children(api: Api, team: Team, emulator: Emulator) -> None:
    async def lead(turn: Turn) -> None:
        outcomes = await turn.call_tools(*[Delegation("Helper", "hi")] * 26)
        await turn.say(str([outcome.is_error for outcome in outcomes].index(True)))

    emulator.use_script(lead, agent="Lead")
    api.say(team.id, "go")
    assert team.said == ["25"]
    api.answer("POST", f"{team.path}/{team.child['id']}/archive")
    api.say(team.id, "go")
    assert team.said == ["25", "1"]


def test_delegation_beside_tools(api: Api, emulator: Emulator) -> None:
    async def lead(turn: Turn) -> None:
        outcomes = await turn.call_tools(
            Delegation("Helper", "hi"),
            ToolCall("bash", result="done"),
            CustomToolCall("get_weather"),
        )
        await turn.say(", ".join(outcome.text for outcome in outcomes))

    emulator.use_script(lead, agent="Lead")
    helper = api.agent(name="Helper")["id"]
    roster = {
        "type": "multiagent_20261001",
        "subagents": {"type": "enabled", "predefined_agents": [helper]},
    }
    agent = api.agent(name="Lead", tools=[TOOLSET, CUSTOM_TOOL], multiagent=roster)
    session_id = api.session(agent=agent["id"])["id"]
    api.say(session_id, "go")
    (call_id,) = api.events(session_id)[-1]["stop_reason"]["event_ids"]
    api.send(session_id, result(call_id, "rain"))
    assert said(api.events(session_id)) == ["hi, done, rain"]


def test_advisor(api: Api) -> None:
    roster = {"type": "multiagent_20261001", "advisor": {"type": "enabled", "model": "claude-x"}}
    agent = api.agent(name="Lead", multiagent=roster)
    session_id = api.session(agent=agent["id"])["id"]
    api.say(session_id, "delegate anthropic.advisor: what now?")
    _, advisor = api.answer("GET", f"/v1/sessions/{session_id}/threads")["data"]
    assert advisor["agent"] == {"type": "advisor", "model": "claude-x"}
    assert advisor["status"] == "terminated"
    told = [
        event["type"]
        for event in api.events(session_id)
        if event.get("agent_name") == "anthropic.advisor" or event["type"] == RECEIVED
    ]
    assert told == [CREATED, RUNNING, RECEIVED, IDLE, "session.thread_status_terminated"]
    assert said(api.events(session_id)) == ["anthropic.advisor returned: what now?"]


def test_agent_that_is_made_up(api: Api, emulator: Emulator) -> None:
    async def lead(turn: Turn) -> None:
        outcome = await turn.delegate({"name": "Checker", "system": "Check."}, "sums")
        await turn.say(outcome.text)

    emulator.use_script(lead, agent="Lead")
    agent = api.agent(name="Lead", multiagent={"type": "multiagent_20261001"})
    session_id = api.session(agent=agent["id"])["id"]
    api.say(session_id, "go")
    _, child = api.answer("GET", f"/v1/sessions/{session_id}/threads")["data"]
    assert (child["agent"]["type"], child["agent"]["name"]) == ("inline", "Checker")
    assert child["agent"]["system"] == "Check."
    assert said(api.events(session_id)) == ["sums"]

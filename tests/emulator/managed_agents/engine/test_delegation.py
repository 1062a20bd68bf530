"""Delegation: child threads, what goes to and fro, and calls of theirs that the client answers."""

from typing import Any

import pytest

from agentsessions_emulator import CustomToolCall, Delegation, Emulator, ToolCall, Turn
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

CREATED, SENT = "session.thread_created", "agent.thread_message_sent"
RECEIVED = "agent.thread_message_received"
RUNNING, IDLE = "session.thread_status_running", "session.thread_status_idle"
SAY = [START, "agent.message", END]
WEATHER = 'custom_tool get_weather {"city": "Oslo"}'


class Team:
    """A session whose agent has helpers."""

    def __init__(self, api: Api, *helpers: dict[str, Any], **fields: Any) -> None:
        self.api = api
        saved = [api.agent(**{"name": "Helper", **helper})["id"] for helper in helpers]
        roster = {"type": "coordinator", "agents": saved}
        agent = api.agent(name="Lead", multiagent=roster, tools=[CUSTOM_TOOL])
        self.id = api.session(agent=agent["id"], **fields)["id"]
        self.path = f"/v1/sessions/{self.id}/threads"

    @property
    def threads(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.api.answer("GET", self.path)["data"]
        return found

    @property
    def child(self) -> dict[str, Any]:
        return self.threads[1]

    def events(self, thread_id: str | None = None) -> list[dict[str, Any]]:
        """Of the session, or of one of its threads."""
        if thread_id is None:
            return self.api.events(self.id)
        found: list[dict[str, Any]] = self.api.answer("GET", f"{self.path}/{thread_id}/events")[
            "data"
        ]
        return found

    @property
    def said(self) -> list[str]:
        return said(self.events())

    @property
    def stop(self) -> dict[str, Any]:
        reason: dict[str, Any] = self.events()[-1]["stop_reason"]
        return reason


def said(events: list[dict[str, Any]]) -> list[str]:
    return [e["content"][0]["text"] for e in events if e["type"] == "agent.message"]


def previewed(events: list[dict[str, Any]]) -> str:
    return "".join(e["delta"]["content"]["text"] for e in events if e["type"] == "event_delta")


async def aside(turn: Turn) -> None:
    await turn.sleep(5)
    await turn.say("aside")


def result(call_id: str, text: str) -> dict[str, Any]:
    return {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": call_id,
        "content": text_content(text),
    }


@pytest.fixture
def team(api: Api) -> Team:
    return Team(api, {"tools": [CUSTOM_TOOL]})


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


def test_streams(api: Api, team: Team, emulator: Emulator) -> None:
    emulator.clock.freeze()
    previews = {"event_deltas[]": "agent.message"}
    emulator.use_script(aside, agent="Helper")
    api.say(team.id, "delegate Helper: talk\necho: aloud")
    with (
        api.listen(team.id, **previews) as of_session,
        api.listen(team.id, f"threads/{team.child['id']}/stream", **previews) as of_child,
    ):
        emulator.clock.advance(5)
        whole = of_session.until("session.status_idle")
        part = of_child.until(IDLE)
    assert said(whole) == ["Helper returned: aside", "aloud"]
    assert said(part) == ["aside"]
    assert previewed(whole) == "Helper returned: asidealoud"
    assert previewed(part) == "aside"
    assert [e["session_thread_id"] for e in part if e["type"] == IDLE] == [team.child["id"]]


def test_session_is_running_while_a_thread_is(api: Api, team: Team, emulator: Emulator) -> None:
    emulator.clock.freeze()
    api.say(team.id, "delegate Helper: sleep 5")
    assert [thread["status"] for thread in team.threads] == ["idle", "running"]
    assert api.status(team.id) == "running"
    assert "while it is running" in api.refusal(400, "POST", f"/v1/sessions/{team.id}/archive")
    emulator.clock.advance(5)
    assert types(team.events()).count("session.status_running") == 1
    assert api.status(team.id) == "idle"
    session = api.answer("GET", f"/v1/sessions/{team.id}")
    assert session["stats"]["active_seconds"] == 5
    assert session["usage"]["active_seconds"] == 5


def test_overlap_counts_once_in_usage(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    team = Team(api, {}, {"name": "Other"})
    api.say(team.id, "+ delegate Helper: sleep 4\n+ delegate Other: sleep 6")
    emulator.clock.advance(6)
    session = api.answer("GET", f"/v1/sessions/{team.id}")
    assert session["stats"]["active_seconds"] == 10
    assert session["usage"]["active_seconds"] == 6


def test_interrupt_of_one_thread(api: Api, team: Team) -> None:
    api.say(team.id, f"delegate Helper: {WEATHER}\necho: go on")
    interrupt = {"type": "user.interrupt", "session_thread_id": team.child["id"]}
    before = len(team.events(team.child["id"]))
    api.send(team.id, interrupt)
    rest = team.events(team.child["id"])[before:]
    assert types(rest) == ["user.custom_tool_result", "user.interrupt", IDLE]
    assert rest[-1]["stop_reason"] == {"type": "end_turn"}
    assert START not in types(rest)
    assert team.said == ["Helper failed: The agent did not finish: interrupted.", "go on"]
    (own,) = [e for e in team.events() if e["type"] == "user.interrupt"]
    assert own["processed_at"] is not None


def test_interrupt_of_all_threads(api: Api, team: Team, emulator: Emulator) -> None:
    emulator.clock.freeze()
    api.say(team.id, "delegate Helper: sleep 60\necho: never")
    api.send(team.id, {"type": "user.interrupt"})
    assert [thread["status"] for thread in team.threads] == ["idle", "idle"]
    assert types(team.events()).count("session.status_idle") == 1
    assert team.stop == {"type": "end_turn"}
    assert team.said == []


def test_interrupt_of_an_idle_child_changes_nothing(api: Api, team: Team) -> None:
    api.say(team.id, "delegate Helper: hi")
    before = team.events(team.child["id"])
    api.send(team.id, {"type": "user.interrupt", "session_thread_id": team.child["id"]})
    assert team.events(team.child["id"]) == before
    assert team.events()[-1]["processed_at"] is not None


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


def test_archived_child_takes_no_answer(api: Api, team: Team) -> None:
    api.say(team.id, f"delegate Helper: {WEATHER}")
    (call_id,) = team.stop["event_ids"]
    archived = api.answer("POST", f"{team.path}/{team.child['id']}/archive")
    assert archived["status"] == "terminated"
    assert team.said == ["Helper failed: The thread was archived."]
    assert "session.thread_status_terminated" in types(team.events())
    api.refused_events(team.id, result(call_id, "late"))
    interrupt = {"type": "user.interrupt", "session_thread_id": team.child["id"]}
    assert "terminated" in api.refused_events(team.id, interrupt)
    assert api.answer("POST", f"{team.path}/{team.child['id']}/archive") == archived


def test_a_childs_failure_is_told(api: Api, team: Team) -> None:
    api.say(team.id, "delegate Helper: error billing_error")
    assert team.child["status"] == "terminated"
    assert team.said == ["Helper failed: The agent did not finish: terminal."]
    assert api.status(team.id) == "idle"
    assert "session.error" in types(team.events(team.child["id"]))


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


def test_deleting_a_session_ends_the_streams_of_its_threads(api: Api, team: Team) -> None:
    api.say(team.id, "delegate Helper: hi")
    with api.listen(team.id, f"threads/{team.child['id']}/stream") as stream:
        api.answer("DELETE", f"/v1/sessions/{team.id}")
        assert stream.rest() == []


def test_archiving_a_session_ends_its_threads(api: Api, team: Team) -> None:
    api.say(team.id, f"delegate Helper: {WEATHER}")
    api.answer("POST", f"/v1/sessions/{team.id}/archive")
    assert [thread["status"] for thread in team.threads] == ["terminated"] * 2
    assert all(thread["archived_at"] for thread in team.threads)
    ended = [*["session.thread_status_terminated"] * 2, "session.status_terminated"]
    assert types(team.events())[-3:] == ended

"""A database file: a new emulator finds everything again and goes on where the old one stopped."""

from agentsessions_emulator import CustomToolCall, ToolCall, Turn
from tests.emulator.managed_agents.engine.restartable import Restarts
from tests.emulator.support import (
    ASKING_TOOLSET,
    CUSTOM_TOOL,
    TOOLSET,
    TURN_END,
    TURN_START,
    message,
    text_content,
    types,
)


def test_everything_is_found_again(restartable: Restarts) -> None:
    one = restartable()
    session = one.api.session(resources=[{"type": "file", "file_id": one.api.file()}])
    one.api.answer("POST", f"/v1/agents/{session['agent']['id']}", json={"system": "v2"})
    one.api.say(session["id"], "hi")
    paths = [
        f"/v1/agents/{session['agent']['id']}/versions",
        "/v1/environments",
        f"/v1/sessions/{session['id']}/events",
        f"/v1/sessions/{session['id']}/resources",
    ]
    before = [one.api.answer("GET", path) for path in paths]
    cursor = one.api.answer("GET", paths[2], params={"limit": 3})["next_page"]
    one.restart()
    assert [one.api.answer("GET", path) for path in paths] == before
    rest = one.api.answer("GET", paths[2], params={"page": cursor})
    assert rest["data"] == before[2]["data"][3:]
    new = one.api.session()
    assert new["id"] > session["id"]
    assert new["created_at"] > session["created_at"]
    one.api.say(session["id"], "again")
    assert len(one.api.events(session["id"])) == 2 * len(before[2]["data"])


def test_answer_after_the_restart(restartable: Restarts) -> None:
    one = restartable()
    session = one.api.session(tools=[CUSTOM_TOOL])
    one.api.say(session["id"], "echo: first\ncustom_tool get_weather {}\necho: last")
    before = one.api.events(session["id"])
    one.restart()
    assert one.api.events(session["id"]) == before
    call_id = before[-1]["stop_reason"]["event_ids"][0]
    answer = {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": call_id,
        "content": text_content("18"),
    }
    one.api.send(session["id"], answer)
    spoken = one.api.events(session["id"], **{"types[]": "agent.message"})
    said = [event["content"][0]["text"] for event in spoken]
    assert said == ["first", "get_weather returned: 18", "last"]
    assert one.api.events(session["id"])[-1]["stop_reason"] == {"type": "end_turn"}


def test_confirmation_and_results_are_remembered(restartable: Restarts) -> None:
    async def careful(turn: Turn) -> None:
        first = await turn.use_tool("read", {}, result="A")
        second, third = await turn.call_tools(
            ToolCall("bash", result="B"), CustomToolCall("get_weather")
        )
        await turn.say(f"{first.text}{second.text}{third.text}")

    one = restartable(careful)
    ask = {"name": "bash", "permission_policy": {"type": "always_ask"}}
    session = one.api.session(tools=[{**TOOLSET, "configs": [ask]}, CUSTOM_TOOL])
    one.api.say(session["id"], "go")
    bash, weather = one.api.events(session["id"])[-1]["stop_reason"]["event_ids"]
    allow = {"type": "user.tool_confirmation", "tool_use_id": bash, "result": "allow"}
    one.api.send(session["id"], allow)
    one.restart()
    assert one.api.events(session["id"])[-1]["stop_reason"]["event_ids"] == [weather]
    answer = {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": weather,
        "content": text_content("C"),
    }
    one.api.send(session["id"], answer)
    (spoken,) = one.api.events(session["id"], **{"types[]": "agent.message"})
    assert spoken["content"] == text_content("ABC")


def test_running_turns_and_queues_go_on(restartable: Restarts) -> None:
    one = restartable()
    one.emulator.clock.freeze()
    session = one.api.session()
    one.api.say(session["id"], "think\necho: before\nsleep 60\necho: after")
    one.api.say(session["id"], "queued")
    running = one.api.events(session["id"])
    assert types(running)[:3] == TURN_START
    one.restart()
    assert one.api.status(session["id"]) == "running"
    one.emulator.clock.advance(60)
    events = one.api.events(session["id"])
    assert types(events)[-3:] == TURN_END
    said = [e["content"] for e in events if e["type"] == "agent.message"]
    assert said == [text_content(text) for text in ("before", "after", "queued")]
    assert types(events).count("session.status_running") == 1


def test_interrupt_after_the_restart(restartable: Restarts) -> None:
    one = restartable()
    session = one.api.session(tools=[ASKING_TOOLSET])
    one.api.say(session["id"], "tool bash {}")
    one.restart()
    one.api.send(session["id"], {"type": "user.interrupt"}, message("next"))
    events = one.api.events(session["id"])
    assert events[-5]["content"] == text_content("next")


def test_budget_after_the_restart(restartable: Restarts) -> None:
    one = restartable()
    amount = {"amount": "1", "currency": "USD"}
    session = one.api.session(budget={"type": "limit", "max_list_cost": amount})
    one.api.say(session["id"], "echo: one\necho: two")
    before = one.api.events(session["id"])
    one.restart()
    assert one.api.events(session["id"]) == before
    one.api.answer("POST", f"/v1/sessions/{session['id']}", json={"budget": None})
    assert one.api.events(session["id"])[-1]["stop_reason"] == {"type": "end_turn"}


def test_delegation_after_the_restart(restartable: Restarts) -> None:
    one = restartable()
    helper = one.api.agent(name="Helper", tools=[CUSTOM_TOOL])["id"]
    lead = one.api.agent(multiagent={"type": "coordinator", "agents": [helper]})["id"]
    session = one.api.session(agent=lead)
    one.api.say(session["id"], "delegate Helper: custom_tool get_weather {}")
    before = one.api.events(session["id"])
    one.restart()
    assert one.api.events(session["id"]) == before
    (call_id,) = before[-1]["stop_reason"]["event_ids"]
    answer = {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": call_id,
        "content": text_content("18"),
    }
    one.api.send(session["id"], answer)
    (spoken,) = one.api.events(session["id"], **{"types[]": "agent.message"})
    assert spoken["content"] == text_content("Helper returned: get_weather returned: 18")
    assert len(one.api.answer("GET", f"/v1/sessions/{session['id']}/threads")["data"]) == 2

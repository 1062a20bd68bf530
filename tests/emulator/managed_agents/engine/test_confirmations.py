"""Tools under always_ask: allow, deny, several at once; and answers that come early or twice."""

from typing import Any

import pytest

from agentsessions_emulator import CustomToolCall, Emulator, ToolCall, Turn
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


def confirm(call_id: str, result: str, **fields: Any) -> dict[str, Any]:
    return {"type": "user.tool_confirmation", "tool_use_id": call_id, "result": result, **fields}


def asked(api: Api, text: str) -> tuple[str, list[str]]:
    """A session that waits for answers, and the ids that it waits for."""
    session = api.session(tools=[ASKING_TOOLSET, CUSTOM_TOOL])
    api.say(session["id"], text)
    return session["id"], api.events(session["id"])[-1]["stop_reason"]["event_ids"]


async def two_calls(turn: Turn) -> None:
    first, second = await turn.call_tools(
        ToolCall("bash", {"command": "a"}, result="A"),
        ToolCall("bash", {"command": "b"}, result="B"),
    )
    await turn.say(f"{first.text}, {second.text}")


def test_allow_runs_the_tool(api: Api) -> None:
    session_id, (call_id,) = asked(api, 'tool bash {"command": "ls"}')
    events = api.events(session_id)
    assert types(events) == [*TURN_START, START, "agent.tool_use", END, *TURN_END]
    assert events[4]["evaluated_permission"] == "ask"
    assert events[4]["evaluation"] == {"type": "always_ask"}
    sent = api.send(session_id, confirm(call_id, "allow"))
    assert sent[0]["processed_at"] is None
    rest = api.events(session_id)[len(events) :]
    assert types(rest) == [
        *TURN_START[:2],
        *("user.tool_confirmation", "agent.tool_result"),
        *(START, "agent.message", END),
        *TURN_END,
    ]
    assert rest[2]["processed_at"] is not None
    assert rest[3]["is_error"] is False


def test_deny_does_not_run_the_tool(api: Api) -> None:
    session_id, (call_id,) = asked(api, 'tool bash {"command": "rm"}')
    api.send(session_id, confirm(call_id, "deny", deny_message="Too risky."))
    events = api.events(session_id)
    (result,) = [event for event in events if event["type"] == "agent.tool_result"]
    assert result["is_error"] is True
    assert result["content"] == text_content("Too risky.")
    (said,) = [event for event in events if event["type"] == "agent.message"]
    assert said["content"] == text_content("I was not allowed to use bash: Too risky.")


def test_answering_some_tells_what_is_left(api: Api, emulator: Emulator) -> None:
    emulator.use_script(two_calls)
    session_id, (first, second) = asked(api, "go")
    before = len(api.events(session_id))
    api.send(session_id, confirm(second, "allow"))
    rest = api.events(session_id)[before:]
    assert types(rest) == ["user.tool_confirmation", *TURN_END]
    assert rest[-1]["stop_reason"] == {"type": "requires_action", "event_ids": [first]}
    assert api.status(session_id) == "idle"
    api.send(session_id, confirm(first, "allow"))
    said = api.events(session_id, **{"types[]": "agent.message"})
    assert said[0]["content"] == text_content("A, B")


def test_several_answers_in_one_request(api: Api, emulator: Emulator) -> None:
    emulator.use_script(two_calls)
    session_id, (first, second) = asked(api, "go")
    before = len(api.events(session_id))
    api.send(session_id, confirm(first, "allow"), confirm(second, "deny"))
    assert types(api.events(session_id)[before:]) == [
        *TURN_START[:2],
        *("user.tool_confirmation",) * 2,
        *("agent.tool_result",) * 2,
        *(START, "agent.message", END),
        *TURN_END,
    ]


def test_result_before_the_idle_spares_the_idle(api: Api, emulator: Emulator) -> None:
    async def slow_and_custom(turn: Turn) -> None:
        slow, custom = await turn.call_tools(
            ToolCall("bash", seconds=5, result="slow"), CustomToolCall("get_weather")
        )
        await turn.say(f"{slow.text} {custom.text}")

    emulator.use_script(slow_and_custom)
    emulator.clock.freeze()
    session = api.session(tools=[TOOLSET, CUSTOM_TOOL])
    api.say(session["id"], "go")
    (call,) = api.events(session["id"], **{"types[]": "agent.custom_tool_use"})
    assert api.status(session["id"]) == "running"
    answer = {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": call["id"],
        "content": text_content("early"),
    }
    api.send(session["id"], answer)
    emulator.clock.advance(5)
    assert types(api.events(session["id"])) == [
        *TURN_START,
        *(START, "agent.tool_use", "agent.custom_tool_use", END),
        *("user.custom_tool_result", "agent.tool_result"),
        *(START, "agent.message", END),
        *TURN_END,
    ]


def test_talking_on_in_the_request_that_answers(api: Api) -> None:
    session_id, (call_id,) = asked(api, "tool bash {}")
    api.send(session_id, confirm(call_id, "allow"), message("and then"))
    said = api.events(session_id, **{"types[]": "agent.message"})
    assert said[-1]["content"] == text_content("and then")


def test_system_message_behind_a_tool_result(api: Api) -> None:
    session_id, (call_id,) = asked(api, "custom_tool get_weather {}")
    answer = {"type": "user.custom_tool_result", "custom_tool_use_id": call_id}
    system = {"type": "system.message", "content": text_content("Use Celsius.")}
    api.send(session_id, answer, system)
    assert api.events(session_id)[-1]["stop_reason"] == {"type": "end_turn"}
    (stored,) = api.events(session_id, **{"types[]": "system.message"})
    assert stored["processed_at"] is not None


def test_a_message_has_to_wait_for_the_answer(api: Api) -> None:
    session_id, (call_id,) = asked(api, "tool bash {}")
    before = api.events(session_id)
    assert call_id in api.refused_events(session_id, message("hello?"))
    assert api.events(session_id) == before


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        (confirm("sevt_unknown", "allow"), "there is no event 'sevt_unknown'"),
        (
            {"type": "user.custom_tool_result", "custom_tool_use_id": "CALL"},
            "waits for a user.tool_confirmation",
        ),
        (
            {"type": "user.tool_result", "tool_use_id": "CALL"},
            "waits for a user.tool_confirmation.",
        ),
        (
            confirm("CALL", "allow", deny_message="no"),
            "deny_message is only allowed when result is deny",
        ),
    ],
    ids=["unknown id", "custom result", "tool result", "message without denial"],
)
def test_wrong_answers_are_refused(api: Api, answer: dict[str, str], complaint: str) -> None:
    session_id, (call_id,) = asked(api, "tool bash {}")
    named = {name: call_id if value == "CALL" else value for name, value in answer.items()}
    assert complaint in api.refused_events(session_id, named)
    assert api.status(session_id) == "idle"


def test_answering_twice_is_refused(api: Api, emulator: Emulator) -> None:
    emulator.use_script(two_calls)
    session_id, (first, _) = asked(api, "go")
    both = [confirm(first, "allow"), confirm(first, "allow")]
    assert "already been answered" in api.refused_events(session_id, *both)
    api.send(session_id, both[0])
    assert "already been answered" in api.refused_events(session_id, both[0])


def test_a_confirmation_that_comes_too_late_does_no_harm(api: Api) -> None:
    session_id, (call_id,) = asked(api, "tool bash {}")
    api.send(session_id, {"type": "user.interrupt"})
    before = types(api.events(session_id))
    (late,) = api.send(session_id, confirm(call_id, "allow"))
    assert types(api.events(session_id)) == [*before, "user.tool_confirmation"]
    assert api.events(session_id)[-1]["id"] == late["id"]
    assert api.events(session_id)[-1]["processed_at"] is not None
    assert api.status(session_id) == "idle"
    assert "does not wait" in api.refused_events(session_id, confirm(call_id, "allow"))


def test_other_late_answers_are_refused(api: Api) -> None:
    session_id, (call_id,) = asked(api, "tool bash {}")
    api.send(session_id, confirm(call_id, "allow"))
    assert "does not wait" in api.refused_events(session_id, confirm(call_id, "allow"))


def test_one_bad_event_rejects_them_all(api: Api) -> None:
    session_id, (call_id,) = asked(api, "tool bash {}")
    before = api.events(session_id)
    refused = api.refused_events(
        session_id, confirm(call_id, "allow"), confirm("sevt_unknown", "allow")
    )
    assert refused.startswith("/events/1/tool_use_id")
    assert api.events(session_id) == before
    api.send(session_id, confirm(call_id, "allow"))


def test_self_hosted_tools_are_run_by_the_client(api: Api) -> None:
    environment = api.environment(config={"type": "self_hosted"})
    agent = api.agent(tools=[ASKING_TOOLSET])
    session = api.session(agent=agent["id"], environment_id=environment["id"])
    api.say(session["id"], "tool bash {}")
    (call_id,) = api.events(session["id"])[-1]["stop_reason"]["event_ids"]
    result = {"type": "user.tool_result", "tool_use_id": call_id, "content": text_content("mine")}
    assert "waits for a user.tool_confirmation" in api.refused_events(session["id"], result)
    api.send(session["id"], confirm(call_id, "allow"))
    assert api.events(session["id"])[-1]["stop_reason"]["event_ids"] == [call_id]
    api.send(session["id"], result)
    events = api.events(session["id"])
    assert "agent.tool_result" not in types(events)
    assert events[-5]["content"] == text_content("bash returned: mine")

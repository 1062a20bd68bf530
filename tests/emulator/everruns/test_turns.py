"""The order of what happens in a turn."""

import pytest

from agentsessions_emulator import Emulator, ToolCall, Turn
from tests.emulator.everruns.support import Api

BEGIN = ["input.message", "session.activated", "turn.started"]
SAID = ["reason.started", "output.message.started", "output.message.completed", "reason.completed"]
END = ["turn.completed", "session.idled"]


def test_a_turn_that_says_something(api: Api) -> None:
    session = api.session()
    assert api.status(session) == "started"
    said = api.say(session, "Hello")
    events = api.events(session)
    assert [event["type"] for event in events] == [*BEGIN, *SAID, *END]
    assert [event["sequence"] for event in events] == [*range(1, len(events) + 1)]
    assert events[0]["context"] == {}
    turn = {"turn_id": events[1]["data"]["turn_id"], "input_message_id": said["id"]}
    assert events[2]["context"] == turn
    assert events[3]["context"].keys() == {*turn, "exec_id"}
    assert events[-2]["data"]["iterations"] == 1
    message = events[5]["data"]["message"]
    assert (message["phase"], message["content"][0]["text"]) == ("final_answer", "Hello")
    assert api.status(session) == "idle"


def test_a_turn_with_a_tool(api: Api) -> None:
    session = api.session()
    api.say(session, 'echo: I look.\ntool web_fetch {"url": "x"}')
    acted = ["act.started", "tool.started", "tool.completed", "act.completed"]
    assert api.types(session) == [*BEGIN, *SAID, *acted, *SAID, *END]
    reasons = api.events(session, types="reason.completed")
    assert [reason["data"]["tool_call_count"] for reason in reasons] == [1, 0]
    assert reasons[0]["context"]["exec_id"] != reasons[1]["context"]["exec_id"]
    phases = [
        event["data"]["message"]["phase"]
        for event in api.events(session, types="output.message.completed")
    ]
    assert phases == ["commentary", "final_answer"]


def test_a_turn_with_a_tool_of_the_client(api: Api) -> None:
    session = api.session()
    api.say(session, 'custom_tool look_up {"number": "4711"}')
    asked = ["reason.started", "reason.completed", "act.started", "tool.call_requested"]
    assert api.types(session) == [*BEGIN, *asked]
    assert api.status(session) == "waitingfortoolresults"
    (call,) = api.requested(session)
    result = {"tool_call_id": call["id"], "result": "lost"}
    path = f"/sessions/{session}/tool-results"
    answer = api.answer("POST", path, json={"tool_results": [result]})
    assert answer == {"accepted": 1, "status": "active"}
    assert api.types(session) == [*BEGIN, *asked, "tool.completed", *SAID, *END]
    assert api.events(session)[-4]["data"]["message"]["content"][0]["text"] == (
        "look_up returned: lost"
    )
    again = api.refusal("POST", path, json={"tool_results": [result]})
    assert (again["status"], again["code"]) == (409, "conflict")


def test_a_turn_that_thinks(api: Api) -> None:
    session = api.session()
    api.say(session, "think")
    thought = ["reason.thinking.started", "reason.thinking.completed"]
    assert api.types(session) == [
        *BEGIN,
        "reason.started",
        *thought,
        "reason.completed",
        *END,
    ]


@pytest.mark.parametrize("error", ["rate_limited", "model_rate_limited_error"])
def test_a_turn_that_fails(api: Api, error: str) -> None:
    session = api.session()
    api.say(session, f"error {error}")
    events = api.events(session)
    assert [event["type"] for event in events] == [
        *BEGIN,
        "reason.started",
        "reason.completed",
        "output.message.completed",
        "turn.failed",
        "session.idled",
    ]
    assert events[-2]["data"]["error_code"] == "rate_limited"
    assert events[-3]["data"]["error_code"] == "rate_limited"


def test_a_turn_that_meets_an_error_and_goes_on(api: Api) -> None:
    session = api.session()
    api.say(session, "error rate_limited retrying\necho: There.")
    failed = ["reason.started", "reason.completed"]
    assert api.types(session) == [*BEGIN, *failed, *SAID, *END]


def test_a_message_steers_the_turn_that_is_running(api: Api) -> None:
    session = api.session()
    api.say(session, "sleep 1000")
    assert api.status(session) == "active"
    api.say(session, "Faster")
    types = api.types(session)
    assert types == [*BEGIN, "input.message"]
    assert api.answer("POST", f"/sessions/{session}/cancel")["status"] == "cancelled"


def test_what_steers_a_turn_is_worked_on_in_it(api: Api) -> None:
    session = api.session()
    api.http.post("/_emulator/clock", json={"action": "freeze"})
    api.say(session, "sleep 5")
    api.say(session, "Faster")
    api.http.post("/_emulator/clock", json={"action": "advance", "seconds": 5})
    assert api.types(session) == [*BEGIN, "input.message", *SAID, *END]
    turns = {event["context"].get("turn_id") for event in api.events(session)[1:]}
    assert len(turns - {None}) == 1


def test_a_message_gives_up_what_the_session_waits_for(api: Api) -> None:
    session = api.session()
    api.say(session, "custom_tool look_up {}")
    api.say(session, "Never mind")
    types = api.types(session)
    asked = ["reason.started", "reason.completed", "act.started", "tool.call_requested"]
    given_up = ["input.message", "tool.completed", "turn.cancelled", "session.idled"]
    assert types == [*BEGIN, *asked, *given_up, *BEGIN[1:], *SAID, *END]
    (completed,) = api.events(session, types="tool.completed")
    assert completed["data"]["status"] == "cancelled"


def test_to_cancel(api: Api) -> None:
    session = api.session()
    path = f"/sessions/{session}/cancel"
    assert api.answer("POST", path)["status"] == "no_op"
    api.say(session, "sleep 1000")
    assert api.answer("POST", path)["status"] == "cancelled"
    assert api.types(session) == [*BEGIN, "turn.cancelled", "session.idled"]
    assert api.status(session) == "idle"
    assert api.answer("POST", path)["status"] == "no_op"


def test_to_cancel_what_waits(api: Api) -> None:
    session = api.session()
    api.say(session, "custom_tool look_up {}")
    api.answer("POST", f"/sessions/{session}/cancel")
    assert api.types(session)[-3:] == ["tool.completed", "turn.cancelled", "session.idled"]


def test_results_may_come_too_early(api: Api) -> None:
    session = api.session()
    api.http.post("/_emulator/clock", json={"action": "freeze"})
    api.http.post("/_emulator/pace", json={"status_seconds": 0.2})
    api.say(session, "custom_tool look_up {}")
    (call,) = api.requested(session)
    body = {"tool_results": [{"tool_call_id": call["id"]}]}
    path = f"/sessions/{session}/tool-results"
    assert api.refusal("POST", path, json=body)["code"] == "conflict"
    api.http.post("/_emulator/clock", json={"action": "advance", "seconds": 1})
    assert api.answer("POST", path, json=body)["accepted"] == 1


def test_to_cancel_a_tool_that_runs(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        await turn.call_tools(ToolCall("bash", seconds=60), ToolCall("find", seconds=60))

    emulator.use_script(script)
    session = api.session()
    api.say(session, "Go")
    api.say(session, "Faster")
    api.answer("POST", f"/sessions/{session}/cancel")
    started = ["act.started", "tool.started", "tool.started"]
    cut = ["tool.completed", "tool.completed", "turn.cancelled", "session.idled"]
    asked = ["reason.started", "reason.completed"]
    assert api.types(session) == [*BEGIN, *asked, *started, "input.message", *cut]
    assert api.status(session) == "idle"


def test_to_cancel_a_message_that_is_written(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        await turn.say("one two three four", pause=60)

    emulator.use_script(script)
    session = api.session()
    api.say(session, "Go")
    api.answer("POST", f"/sessions/{session}/cancel")
    written = ["reason.started", "output.message.started", "reason.completed"]
    assert api.types(session) == [*BEGIN, *written, "turn.cancelled", "session.idled"]


def test_a_message_that_comes_while_a_tool_runs_is_next(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.say(session, "sleep 5\ntool bash {}\nsleep 5\necho: First.")
    emulator.clock.advance(5)
    api.say(session, "Second.")
    emulator.clock.advance(5)
    said = api.events(session, types="output.message.completed")
    texts = [event["data"]["message"]["content"][0]["text"] for event in said]
    assert texts == ["bash returned: The emulator ran bash.", "First.", "Second."]
    assert api.types(session).count("turn.completed") == 1

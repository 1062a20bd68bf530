"""State that outlives a run, snapshots, injected events, failing scripts."""

from pathlib import Path

import pytest

from agentsessions_emulator import Emulator, Turn
from agentsessions_emulator.everruns.ids import salt_of
from tests.emulator.everruns.support import Api


def test_a_turn_goes_on_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Emulator(service="everruns", db=file) as emulator, Api(emulator.url) as api:
        session = api.session()
        api.say(session, "echo: Before.\ncustom_tool look_up {}")
        (call,) = api.requested(session)
        before = api.events(session)
    with Emulator(service="everruns", db=file) as emulator, Api(emulator.url) as api:
        assert api.status(session) == "waitingfortoolresults"
        body = {"tool_results": [{"tool_call_id": call["id"], "result": "lost"}]}
        api.answer("POST", f"/sessions/{session}/tool-results", json=body)
        after = api.events(session)
        assert after[: len(before)] == before
        said = [event for event in after if event["type"] == "output.message.completed"]
        assert [event["data"]["message"]["content"][0]["text"] for event in said] == [
            "Before.",
            "look_up returned: lost",
        ]
        assert api.status(session) == "idle"


def test_a_snapshot(emulator: Emulator, api: Api) -> None:
    session = api.session()
    api.say(session, "custom_tool look_up {}")
    taken = emulator.snapshot()
    before = api.events(session)
    api.say(session, "Never mind")
    emulator.restore(taken)
    assert api.events(session) == before
    (call,) = api.requested(session)
    body = {"tool_results": [{"tool_call_id": call["id"]}]}
    assert api.answer("POST", f"/sessions/{session}/tool-results", json=body)["accepted"] == 1


def test_an_injected_event_has_the_next_number(emulator: Emulator, api: Api) -> None:
    session = api.session()
    emulator.inject(session, {"type": "of.the.future", "data": {"a": 1}})
    (event,) = api.events(session)
    assert (event["type"], event["sequence"], event["data"]) == ("of.the.future", 1, {"a": 1})
    api.say(session, "Hello")
    assert [event["sequence"] for event in api.events(session)][:2] == [1, 2]


def test_scripts_by_the_name_of_the_agent(emulator: Emulator, api: Api) -> None:
    async def clerk(turn: Turn) -> None:
        seen = await turn.recall()
        await turn.remember({"texts": [*seen.get("texts", []), turn.text]})
        assert turn.history[0]["role"] == "user"
        await turn.say(f"{turn.system} {await turn.recall()}")

    emulator.use_script(clerk, agent="clerk")
    api.agent()
    session = api.session(agent_name="clerk")
    api.say(session, "One")
    api.say(session, "Two")
    last = api.answer("GET", f"/sessions/{session}/messages")["data"][-1]
    assert last["content"][0]["text"] == "Be kind. {'texts': ['One', 'Two']}"


@pytest.mark.filterwarnings("ignore")
def test_a_script_that_fails_fails_the_turn(
    emulator: Emulator, api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(_turn: Turn) -> None:
        raise LookupError("nowhere")

    emulator.use_script(broken)
    session = api.session()
    api.say(session, "Hello")
    failed = api.events(session, types="turn.failed")[0]["data"]
    assert failed["error_code"] == "internal_error"
    assert "LookupError: nowhere" in failed["error"]
    caplog.clear()


def test_a_tool_that_nobody_has(emulator: Emulator, api: Api) -> None:
    async def calls(turn: Turn) -> None:
        await turn.call_custom_tool("look_up", {})

    emulator.use_script(calls)
    session = api.session()
    api.say(session, "Hello")
    assert api.types(session)[-2:] == ["turn.failed", "session.idled"]
    assert "look_up" in str(emulator.script_failures[0])


def test_faults_are_told_as_problems(emulator: Emulator, api: Api) -> None:
    retry = {"retry-after": "2"}
    emulator.faults.add({"type": "status", "status": 503, "headers": retry}, times=1)
    problem = api.refusal("GET", "/sessions")
    assert (problem["code"], problem["retry_after_seconds"]) == ("service_unavailable", 2)
    older = {"error": "Session not found"}
    emulator.faults.add({"type": "status", "status": 404, "body": older}, times=1)
    response = api.http.get("/v1/sessions")
    assert (response.json(), response.headers["content-type"]) == (older, "application/json")


def test_an_id_of_somebody_else_has_no_salt(api: Api) -> None:
    assert salt_of(api.session()) is not None
    assert salt_of("session_01933b5a000070008000000000000001") is None

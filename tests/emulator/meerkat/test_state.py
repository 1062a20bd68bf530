"""State that outlives a run, snapshots, injected events, scripts, faults."""

from pathlib import Path

import httpx
import pytest

from agentsessions_emulator import Emulator, Turn
from agentsessions_emulator.document.document import load_document
from tests.emulator.meerkat.support import Api
from tests.emulator.meerkat.test_queue import running

FOUND = {"kind": "generic_json", "event_type": "e", "payload": None}


def test_what_was_accepted_is_worked_off_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Emulator(service="meerkat", db=file) as emulator, Api(emulator.url) as api:
        session = api.session()
        first = api.sending(session, "sleep 1\necho: First.")
        running(api, session)
        emulator.stop()
        stopped = first.result()
    assert (stopped.status_code, stopped.json()["code"]) == (409, "SESSION_NOT_RUNNING")
    assert stopped.json()["details"]["kind"] == "requeued_across_stop"
    with Emulator(service="meerkat", db=file) as emulator, Api(emulator.url) as api:
        emulator.clock.freeze()
        path = f"/sessions/{session}"
        api.refusal(404, "GET", f"{path}/status")
        api.refusal(409, "POST", f"{path}/external-events", json=FOUND)
        api.refusal(409, "POST", f"{path}/mcp/reload", json={"session_id": session})
        assert len(api.history(session)) == 3
        with api.events(session) as events:
            second = api.sending(session, "echo: Second.")
            begun = events.frame().data
            assert begun["payload"]["type"] == "run_started"
            emulator.clock.advance(1)
            assert second.result().json()["text"] == "Second."
        assert begun["seq"] == 9
        said = [one["content"] for one in api.history(session) if one["role"] == "user"]
        assert said == ["Hello", "sleep 1\necho: First.", "echo: Second."]


def test_a_session_that_is_not_loaded_takes_settings(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Emulator(service="meerkat", db=file) as emulator, Api(emulator.url) as api:
        session = api.session()
    with Emulator(service="meerkat", db=file) as emulator, Api(emulator.url) as api:
        schema = {"output_schema": {"schema": {"type": "array"}}}
        assert api.say(session, "echo: [1]", **schema)["structured_output"] == [1]
        assert api.say(session, "echo: [2]")["structured_output"] == [2]


def test_a_snapshot(emulator: Emulator, api: Api) -> None:
    session = api.session()
    taken = emulator.snapshot()
    api.say(session, "Again")
    other = api.session()
    emulator.restore(taken)
    assert api.listed() == [session]
    assert len(api.history(session)) == 3
    api.refusal(404, "GET", f"/sessions/{other}")
    assert api.say(session, "echo: On.")["text"] == "On."


def test_a_reset_ends_what_is_going_on(emulator: Emulator, api: Api) -> None:
    session = api.session()
    with api.events(session) as events:
        sending = api.sending(session, "sleep 1000")
        running(api, session)
        emulator.reset()
        assert sending.result().status_code == 409
        frames = events.until("done")
    assert (frames[-1].name, frames[-1].data) == ("done", {})
    assert api.listed() == []


def test_injected_events(emulator: Emulator, api: Api) -> None:
    session = api.session()
    schemas = load_document(None, "openapi/meerkat.yaml").schemas
    types = schemas["#/components/schemas/AgentEvent"]["discriminator"]["mapping"]
    assert len(types) == 52
    with api.events(session) as events:
        numbers: list[int] = []
        for event_type in [*types, "of.the.future"]:
            emulator.inject(session, {"payload": {"type": event_type, "a": 1}})
            frame = events.frame()
            assert (frame.name, frame.data["payload"]) == (event_type, {"type": event_type, "a": 1})
            numbers.append(frame.data["seq"])
        api.say(session, "Hello")
        assert events.frame().data["seq"] == numbers[-1] + 1


def test_scripts(emulator: Emulator, api: Api) -> None:
    async def clerk(turn: Turn) -> None:
        seen = await turn.recall()
        await turn.remember({"texts": [*seen.get("texts", []), turn.text]})
        outcome = await turn.use_tool("bash", {"command": "ls"}, result="a b", seconds=0)
        await turn.say([outcome.text, str(await turn.recall())])
        assert turn.system == "Be kind."
        roles = [message["role"] for message in turn.history]
        assert roles[-1] == "user"
        assert turn.history[-1]["content"][0]["type"] == "tool_result"

    def plain(turn: Turn) -> str:
        return f"plain {turn.text}"

    emulator.use_script(clerk, agent="clerk")
    emulator.use_script(plain)
    session = api.session(comms_name="clerk", system_prompt="Be kind.")
    assert api.say(session, "Two")["text"] == "a b\n{'texts': ['Hello', 'Two']}"
    assert api.create("Hi")["text"] == "plain Hi"


def test_a_script_in_yaml(emulator: Emulator, api: Api, tmp_path: Path) -> None:
    script = tmp_path / "script.yaml"
    script.write_text(
        "turns:\n- when: weather\n  do:\n  - think\n  - say: Let me see.\n"
        "  - custom_tool: {name: get_weather, input: {city: Oslo}}\n"
        "  - say: 'It is {result}.'\n",
        encoding="utf-8",
    )
    emulator.use_script(str(script))
    session = api.session()
    body = {"session_id": session, "prompt": "The weather?"}
    api.refusal(500, "POST", f"/sessions/{session}/messages", json=body)
    assert api.say(session, "sunny")["text"] == "It is sunny."


def test_a_refusal_of_the_agent(emulator: Emulator, api: Api) -> None:
    async def script(turn: Turn) -> None:
        if turn.text == "Bad":
            await turn.refuse("cyber", "I will not.")

    emulator.use_script(script)
    session = api.session()
    with api.events(session) as events:
        body = {"session_id": session, "prompt": "Bad"}
        refusal = api.refusal(500, "POST", f"/sessions/{session}/messages", json=body)
        report = events.run()[-1]["error_report"]
    assert refusal["details"]["error"]["kind"] == "fatal_failure"
    assert report["class"] == "content_filtered"
    assert report["reason"]["detail"]["explanation"] == "I will not."


def test_a_script_that_fails_fails_the_turn_and_the_test(api: Api, emulator: Emulator) -> None:
    async def script(_turn: Turn) -> None:
        raise AssertionError("not so")

    emulator.use_script(script)
    refusal = api.refusal(500, "POST", "/sessions", json={"prompt": "Hello"})
    assert refusal["code"] == "SESSION_CREATED_WITH_TURN_FAILURE"
    assert "not so" in refusal["error"]
    with pytest.raises(AssertionError, match="not so"):
        raise emulator.failures[0]


def test_what_a_failed_turn_is_no_failure_of(api: Api, emulator: Emulator) -> None:
    api.refusal(500, "POST", "/sessions", json={"prompt": "error unknown"})
    assert emulator.failures == []


def test_faults_on_sessions(emulator: Emulator, api: Api) -> None:
    emulator.faults.add({"type": "status", "status": 503, "headers": {"retry-after": "1"}})
    refusal = api.refusal(503, "POST", "/sessions", json={"prompt": "Hello"})
    assert refusal == {"error": "A fault was ordered.", "code": "SERVICE_UNAVAILABLE"}
    assert api.listed() == []
    emulator.faults.add({"type": "status", "status": 500, "commit": True})
    api.refusal(500, "POST", "/sessions", json={"prompt": "Hello"})
    assert len(api.listed()) == 1
    emulator.faults.add({"type": "reset", "when": "after_commit"}, operation="sessions_create")
    with pytest.raises(httpx.HTTPError):
        api.create()
    assert len(api.listed()) == 2


def test_faults_on_streams(emulator: Emulator, api: Api) -> None:
    session = api.session()
    emulator.faults.add({"type": "lose", "events": 3})
    with api.events(session) as events:
        api.say(session, "Hello")
        frames = events.until("run_completed")
    assert "turn_started" not in [frame.name for frame in frames]
    numbers = [frame.data["seq"] for frame in frames]
    assert numbers == [numbers[0], *range(numbers[0] + 2, numbers[0] + 1 + len(numbers))]
    emulator.faults.add({"type": "cut", "events": 2, "how": "eof"})
    with api.events(session) as events:
        api.say(session, "Hello")
        assert events.frame().name == "run_started"
        with pytest.raises(EOFError):
            events.frame()

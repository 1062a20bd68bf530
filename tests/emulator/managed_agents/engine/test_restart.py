"""A database file: a new emulator finds everything again and goes on where the old one stopped."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agentsessions_emulator import CustomToolCall, Emulator, Script, ToolCall, Turn
from tests.emulator.support import (
    ASKING_TOOLSET,
    CUSTOM_TOOL,
    TOOLSET,
    TURN_END,
    TURN_START,
    Api,
    message,
    text_content,
    types,
)

Session = Callable[..., "Restartable"]


class Restartable:
    """An emulator on a file that can be stopped and started again."""

    def __init__(self, path: Path, script: Script | None) -> None:
        self._options: dict[str, Any] = {"db": path, "script": script}
        self.start()

    def start(self) -> None:
        self.emulator = Emulator(**self._options)
        self.emulator.start()
        self.api = Api(self.emulator.url)

    def stop(self) -> None:
        self.api.http.close()
        self.emulator.stop()

    def restart_with(self, script: Script) -> None:
        self._options["script"] = script
        self.restart()

    def restart(self) -> None:
        self.stop()
        self.start()


@pytest.fixture
def restartable(tmp_path: Path) -> Any:
    made: list[Restartable] = []

    def make(script: Script | None = None) -> Restartable:
        made.append(Restartable(tmp_path / "state.db", script))
        return made[-1]

    yield make
    for one in made:
        one.stop()


def test_everything_is_found_again(restartable: Session) -> None:
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


def test_answer_after_the_restart(restartable: Session) -> None:
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


def test_confirmation_and_results_are_remembered(restartable: Session) -> None:
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


def test_running_turns_and_queues_go_on(restartable: Session) -> None:
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


def test_steps_are_not_taken_twice(restartable: Session) -> None:
    async def script(turn: Turn) -> None:
        await turn.think()
        await turn.think()
        await turn.error("model_overloaded_error", retry="retrying")
        await turn.compact()
        await turn.sleep(1)
        await turn.use_tool("bash")
        await turn.sleep(60)
        await turn.say("done")

    one = restartable(script)
    one.emulator.clock.freeze()
    session = one.api.session(tools=[TOOLSET])
    one.api.say(session["id"], "go")
    one.emulator.clock.advance(1)
    before = one.api.events(session["id"])
    one.restart()
    assert one.api.events(session["id"]) == before
    one.emulator.clock.advance(60)
    rest = one.api.events(session["id"])[len(before) :]
    assert types(rest)[1:2] == ["agent.message"]


def changed(kind: str) -> Script:
    """A script that is the first one up to its second step."""

    async def script(turn: Turn) -> None:
        await turn.think()
        match kind:
            case "other action":
                await turn.compact()
            case "other arguments":
                await turn.say("two")
            case "shorter":
                return
            case _:
                await turn.say("one")
        await turn.sleep(60)
        await turn.say("done")

    return script


@pytest.mark.parametrize(
    ("kind", "complaint"),
    [
        ("other action", "its step 2 was say, where it now has compact"),
        ("other arguments", "its step 2 was say, with other arguments"),
        ("shorter", "its step 2 was say, where it now has the end"),
        ("the same", None),
    ],
)
def test_a_script_that_has_changed_is_told(
    restartable: Session, caplog: pytest.LogCaptureFixture, kind: str, complaint: str | None
) -> None:
    one = restartable(changed("first"))
    one.emulator.clock.freeze()
    session = one.api.session()
    one.api.say(session["id"], "go")
    one.restart_with(changed(kind))
    one.emulator.clock.advance(60)
    events = one.api.events(session["id"])
    errors = [event["error"] for event in events if event["type"] == "session.error"]
    said = [event["content"] for event in events if event["type"] == "agent.message"]
    if complaint is None:
        assert (errors, said) == ([], [text_content("one"), text_content("done")])
        return
    assert "the script has changed since this turn began" in errors[0]["message"]
    assert complaint in errors[0]["message"]
    assert said == [text_content("one")]
    assert one.api.status(session["id"]) == "idle"
    caplog.clear()


SLEEPS: dict[str, Script] = {}


def sleeper(function: Script) -> Script:
    SLEEPS[getattr(function, "__name__", "")] = function
    return function


@sleeper
async def asleep(turn: Turn) -> None:
    await turn.sleep(3600)


@sleeper
async def at_a_tool(turn: Turn) -> None:
    await turn.use_tool("bash", seconds=3600)


@sleeper
async def rescheduled(turn: Turn) -> None:
    await turn.error("model_overloaded_error", retry="retrying", seconds=3600)


@sleeper
async def graded(turn: Turn) -> None:
    turn.grade("satisfied", "Fine.", seconds=14)


@pytest.mark.parametrize("kind", SLEEPS)
def test_who_sleeps_does_not_sleep_anew(restartable: Session, kind: str) -> None:
    whole = 14 if kind == "graded" else 3600
    one = restartable(SLEEPS[kind])
    session = one.api.session(tools=[TOOLSET])
    if kind == "graded":
        rubric = {"type": "text", "content": "It rhymes."}
        outcome = {"type": "user.define_outcome", "description": "A poem.", "rubric": rubric}
        one.emulator.clock.freeze()
        one.api.send(session["id"], outcome)
    else:
        one.emulator.clock.freeze()
        one.api.say(session["id"], "go")
    one.emulator.clock.advance(whole - 10)
    one.api.agent()  # what is written down last is the time at which the next one goes on
    one.restart()
    one.emulator.clock.freeze()
    assert one.api.status(session["id"]) != "idle"
    one.emulator.clock.advance(11)
    assert one.api.status(session["id"]) == "idle"


def test_interrupt_after_the_restart(restartable: Session) -> None:
    one = restartable()
    session = one.api.session(tools=[ASKING_TOOLSET])
    one.api.say(session["id"], "tool bash {}")
    one.restart()
    one.api.send(session["id"], {"type": "user.interrupt"}, message("next"))
    events = one.api.events(session["id"])
    assert events[-5]["content"] == text_content("next")


def test_budget_after_the_restart(restartable: Session) -> None:
    one = restartable()
    amount = {"amount": "1", "currency": "USD"}
    session = one.api.session(budget={"type": "limit", "max_list_cost": amount})
    one.api.say(session["id"], "echo: one\necho: two")
    before = one.api.events(session["id"])
    one.restart()
    assert one.api.events(session["id"]) == before
    one.api.answer("POST", f"/v1/sessions/{session['id']}", json={"budget": None})
    assert one.api.events(session["id"])[-1]["stop_reason"] == {"type": "end_turn"}


def test_delegation_after_the_restart(restartable: Session) -> None:
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

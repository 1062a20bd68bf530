"""A script that is run again after a restart: its steps are not taken twice."""

import asyncio

import pytest

from agentsessions_emulator import Script, Turn
from tests.emulator.managed_agents.engine.restartable import Restarts
from tests.emulator.support import TOOLSET, text_content, types


def test_steps_are_not_taken_twice(restartable: Restarts) -> None:
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
    restartable: Restarts, caplog: pytest.LogCaptureFixture, kind: str, complaint: str | None
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
def test_who_sleeps_does_not_sleep_anew(restartable: Restarts, kind: str) -> None:
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


def test_each_cycle_of_an_outcome_has_steps_of_its_own(restartable: Restarts) -> None:
    async def script(turn: Turn) -> None:
        if turn.iteration == 0:
            await turn.say("draft")
            turn.grade("needs_revision", "It does not rhyme.")
            return
        await turn.think()
        await turn.sleep(60)
        await turn.say("better")

    one = restartable(script)
    one.emulator.clock.freeze()
    session = one.api.session()
    rubric = {"type": "text", "content": "It rhymes."}
    outcome = {"type": "user.define_outcome", "description": "A poem.", "rubric": rubric}
    one.api.send(session["id"], outcome)
    one.restart()
    one.emulator.clock.advance(60)
    said = one.api.events(session["id"], **{"types[]": "agent.message"})
    assert [event["content"] for event in said] == [text_content("draft"), text_content("better")]
    assert not one.api.events(session["id"], **{"types[]": "session.error"})


@pytest.mark.parametrize("kind", ["says nothing of it", "fails over it"])
def test_a_turn_that_is_cut_short_is_not_over(restartable: Restarts, kind: str) -> None:
    is_first = True

    async def script(turn: Turn) -> None:
        nonlocal is_first
        if not is_first:
            await turn.say("done")
            return
        is_first = False
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            if kind == "fails over it":
                raise ValueError from None

    one = restartable(script)
    session = one.api.session()
    one.api.say(session["id"], "go")
    one.restart()
    (spoken,) = one.api.events(session["id"], **{"types[]": "agent.message"})
    assert spoken["content"] == text_content("done")
    assert one.api.status(session["id"]) == "idle"

"""Turns that an emulator finds in its state file: they go on, and nothing is told twice."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agentsessions_emulator import Emulator, Script, ToolCall, Turn
from tests.emulator.everruns.support import Api

Start = Callable[[Script], tuple[Emulator, Api]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts an emulator on the same file, in place of the one before. Its clock stands."""
    running: list[tuple[Emulator, Api]] = []

    def stop() -> None:
        while running:
            emulator, api = running.pop()
            api.__exit__()
            emulator.stop()

    def start(script: Script) -> tuple[Emulator, Api]:
        stop()
        emulator = Emulator(service="everruns", db=tmp_path / "state.db", script=script)
        emulator.start()
        emulator.clock.freeze()
        running.append((emulator, Api(emulator.url)))
        return running[-1]

    yield start
    stop()


async def everything(turn: Turn) -> None:
    seen = len(turn.history)
    await turn.think()
    await turn.say("First.")
    assert await turn.count("turns") == 0
    await turn.error("rate_limited", retry="retrying", seconds=5)
    await turn.compact()
    await turn.remember({"seen": seen})
    await turn.use_tool("bash", {"command": "ls"}, seconds=5)
    await turn.call_tools(ToolCall("deploy", seconds=5, verdict="ask"))
    assert await turn.recall() == {"seen": seen}
    assert len(turn.history) > seen
    await turn.sleep(5)
    await turn.say("one two three four five six seven", pause=1.5)


def allow(api: Api, session: str) -> None:
    decision = {"tool_call_id": api.requested(session)[-1]["id"], "decision": "allow"}
    api.answer("POST", f"/sessions/{session}/tool-approvals", json={"decisions": [decision]})


def played(start: Start, *, restarts: bool) -> list[str]:
    """The events of a turn in steps of 5.5 s, with a restart at each or none."""
    emulator, api = start(everything)
    emulator.reset()
    emulator.clock.freeze()
    session = api.session()
    api.say(session, "Go")
    for _ in range(20):
        if restarts:
            emulator, api = start(everything)
        status = api.status(session)
        if status == "waitingfortoolresults":
            allow(api, session)
        if status == "idle":
            break
        emulator.clock.advance(5.5)
    assert not emulator.script_failures
    assert api.status(session) == "idle"
    return api.types(session)


def test_restarts_change_nothing(start: Start) -> None:
    cut = played(start, restarts=True)
    recovered = cut.count("reason.recovered")
    assert recovered > 0
    assert [kind for kind in cut if kind != "reason.recovered"] == played(start, restarts=False)


def test_a_script_that_has_changed(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    async def before(turn: Turn) -> None:
        await turn.think()
        await turn.sleep(60)

    async def after(turn: Turn) -> None:
        await turn.say("Something else.")

    _, api = start(before)
    session = api.session()
    api.say(session, "Go")
    _, api = start(after)
    (failed,) = api.events(session, types="turn.failed")
    assert "its step 1 was think, where it now has say" in failed["data"]["error"]
    assert api.status(session) == "idle"
    caplog.clear()


def test_who_sleeps_does_not_sleep_anew(start: Start) -> None:
    async def script(turn: Turn) -> None:
        await turn.use_tool("bash", seconds=60)

    emulator, api = start(script)
    session = api.session()
    api.say(session, "Go")
    emulator.clock.advance(50)
    api.session()  # what is written down last is the time at which the next one goes on
    emulator, api = start(script)
    emulator.clock.advance(11)
    assert api.status(session) == "idle"

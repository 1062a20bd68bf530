"""Turns that fail in ways of their own: what is told, and that the session can be used again."""

import asyncio

import pytest

from agentsessions_emulator import Emulator, Turn
from agentsessions_emulator.managed_agents.engine import statuses
from tests.emulator.support import Api, types
from tests.support.waiting import wait_until


def test_a_script_that_is_cancelled_from_within_has_failed(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        if turn.text == "go":
            work = asyncio.create_task(asyncio.sleep(3600))
            work.cancel()
            await work
        await turn.say("done")

    emulator.use_script(script)
    session_id = api.session()["id"]
    api.say(session_id, "go")
    events = api.events(session_id)
    (error,) = [event["error"] for event in events if event["type"] == "session.error"]
    assert error["message"] == "The agent's script failed: CancelledError: "
    assert events[-1]["stop_reason"] == {"type": "retries_exhausted"}
    api.say(session_id, "again")
    assert "agent.message" in types(api.events(session_id))


def test_a_failure_of_the_emulator_itself_is_told(
    api: Api, emulator: Emulator, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LookupError("a fault of ours")

    session_id = api.session()["id"]
    with monkeypatch.context() as patch:
        patch.setattr(statuses, "go_idle", fail)
        api.say(session_id, "go")
        wait_until(lambda: bool(emulator.failures))
    (failure,) = emulator.failures
    assert str(failure) == "the emulator itself failed: a fault of ours"
    assert caplog.messages == ["a turn could not be played"]
    caplog.clear()
    api.say(session_id, "again")
    assert api.status(session_id) == "idle"

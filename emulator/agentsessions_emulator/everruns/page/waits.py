"""Who waits for whom, in all sessions."""

from pathlib import Path

from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.engine.run import Run
from agentsessions_emulator.jsontypes import JsonObject

SCRIPTS = Path(__file__).with_name("scripts")
_FOR = {"approval": "confirmation", "result": "result", "answers": "answers"}


def waits(engine: Engine) -> list[JsonObject]:
    """What the sessions wait for that have begun a turn.

    `for` is "confirmation", "result" or "answers" of the client, for the call `event`; or "budget",
    of the turn.
    """
    return [wait for key in engine.states.unfinished() for wait in _of_session(engine.run(key))]


def _of_session(run: Run) -> list[JsonObject]:
    turn = run.state.turn
    if turn is None:
        return []
    key = run.session_id
    about = {"session_id": key, "thread_id": key, "agent_name": run.agent.get("name")}
    if run.session["status"] == "paused":
        return [{**about, "for": "budget", "event": {"id": turn.id}}]
    calls = [call for call in turn.calls if call.is_open] if turn.is_waiting else []
    return [
        {
            **about,
            "for": _FOR[call.needs or ""],
            "event": {"id": call.id, "name": call.name, "input": call.arguments},
        }
        for call in calls
    ]

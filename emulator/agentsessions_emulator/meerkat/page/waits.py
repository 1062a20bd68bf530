"""Which sessions wait for the client."""

from pathlib import Path

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.engine import Engine

SCRIPTS = Path(__file__).with_name("scripts")


def waits(engine: Engine) -> list[JsonObject]:
    """The calls that the client has yet to answer, in all sessions."""
    return [
        {
            "session_id": run.session_id,
            "thread_id": run.session_id,
            "agent_name": run.session.get("comms_name") or "The agent",
            "for": "result",
            "event": {"id": call.id, "name": call.name, "input": call.args},
        }
        for run in engine.runs.all()
        for call in run.pending
    ]

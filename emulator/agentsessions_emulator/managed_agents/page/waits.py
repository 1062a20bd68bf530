"""Who waits for whom, in all sessions."""

from pathlib import Path

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.engine import Engine
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.run import Run

SCRIPTS = Path(__file__).with_name("scripts")


def waits(engine: Engine) -> list[JsonObject]:
    """What the threads wait for that have begun a turn.

    `for` is "confirmation" or "result" of the client, for the call `event`; "report", of the thread
    `of_thread_id`; or "grading", of an outcome.
    """
    found: list[JsonObject] = []
    for session_id, thread_id in engine.states.in_turn():
        run = engine.run(ThreadRef(session_id, thread_id))
        about = {"session_id": session_id, "thread_id": thread_id, "agent_name": run.agent_name}
        found += [{**about, **wait} for wait in _of_thread(run)]
    return found


def _of_thread(run: Run) -> list[JsonObject]:
    found: list[JsonObject] = [
        {"for": call.needs, "event": run.event(call.id), "of_thread_id": call.thread_id}
        for call in run.state.calls
        if call.is_open
    ]
    if run.turn.grading_id:
        found.append({"for": "grading", "event": run.event(run.turn.grading_id)})
    return found

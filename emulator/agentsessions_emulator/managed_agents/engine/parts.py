"""What all that happens in sessions works with, made once."""

from collections.abc import Callable
from dataclasses import dataclass

from agentsessions_emulator.bus.bus import Bus
from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.event_log import EventLog
from agentsessions_emulator.managed_agents.engine.inputs import Inputs
from agentsessions_emulator.managed_agents.engine.records import SessionRecords, ThreadRef
from agentsessions_emulator.managed_agents.engine.thread_state import ThreadStates
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.store.store import Store


@dataclass(frozen=True)
class Parts:
    """The parts.

    With `lenient` scripts may use what their agents do not have. `wake` has a thread look at what
    it has to do, `discard` stops playing it.
    """

    store: Store
    clock: Clock
    bus: Bus
    log: EventLog
    records: SessionRecords
    states: ThreadStates
    inputs: Inputs
    lenient: bool
    wake: Callable[[ThreadRef], None]
    discard: Callable[[ThreadRef], None]

    def create_thread(
        self,
        session_id: str,
        agent: JsonObject,
        *,
        parent: ThreadRef | None = None,
        workflow_run_id: str | None = None,
    ) -> ThreadRef:
        """Store a new thread; the first of a session, which has no parent, is its primary one."""
        at = self.clock.now()
        thread: JsonObject = {
            "id": new_id(self.store, "sthr"),
            "type": "session_thread",
            "session_id": session_id,
            "parent_thread_id": parent and parent.id,
            "workflow_run_id": workflow_run_id,
            "agent": agent,
            "status": "idle",
            "stats": None,
            "usage": None,
            "created_at": timestamp(at),
            "updated_at": timestamp(at),
            "archived_at": None,
        }
        self.store.insert("thread", thread["id"], thread, at=at, parent=session_id)
        self.states.create(session_id, thread["id"], at=at)
        return ThreadRef(session_id, thread["id"])

    def remove_session(self, session_id: str) -> None:
        """Drop the history of a session and its threads with all that they had to do."""
        self.log.remove_session(session_id)
        for thread in self.records.threads(session_id):
            self.states.remove(thread.id)
            self.inputs.clear(thread.id)
        self.store.remove_children("thread", session_id)

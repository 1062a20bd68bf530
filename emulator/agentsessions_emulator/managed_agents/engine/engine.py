"""The parts in which sessions live, made once and wired together."""

from collections.abc import Callable

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.event_log import EventLog
from agentsessions_emulator.managed_agents.engine.player import ThreadPlayer
from agentsessions_emulator.managed_agents.engine.records import SessionRecords, ThreadRef
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.thread_state import ThreadStates
from agentsessions_emulator.managed_agents.engine.topics import session_topic, thread_topic
from agentsessions_emulator.managed_agents.work.queue import WorkQueue
from agentsessions_emulator.scripts.players import Players
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.conditions import any_of, json_field


class Engine:
    """Sessions in motion. `check_event` sees every new event and may raise."""

    def __init__(self, runtime: Runtime, check_event: Callable[[JsonObject], None]) -> None:
        self.store = runtime.store
        self.clock = runtime.clock
        self.bus = runtime.bus
        self._scripts = runtime.scripts
        self.records = SessionRecords(self.store, self.clock)
        self.states = ThreadStates(self.store)
        self.work = WorkQueue(self.store, self.clock)
        self.log = EventLog(self.store, self.clock, self.bus, check_event)
        self.players = Players(self._player)

    def run(self, thread: ThreadRef) -> Run:
        primary = self.records.primary(thread.session_id)
        return Run(thread, primary, self.store, self.clock, self.log, self.bus, self.states)

    def wake(self, thread: ThreadRef) -> None:
        """Look at what a thread has to do: something has changed."""
        self.players.wake(thread.id)

    def discard(self, session_id: str) -> None:
        """Stop playing all threads of a session."""
        for thread in self.records.threads(session_id):
            self.players.discard(thread.id)

    def end_streams(self, session_id: str) -> None:
        """End the streams of a session and of its threads."""
        self.bus.end(session_topic(session_id))
        for thread in self.records.threads(session_id):
            self.bus.end(thread_topic(thread))

    def forget(self, session_id: str) -> None:
        """Drop the history of a session and what its threads had to do."""
        self.log.remove_session(session_id)
        for thread in self.records.threads(session_id):
            self.states.remove(thread.id)

    def resume(self) -> None:
        """Go on with the threads that an earlier run left unfinished."""
        unfinished = any_of(json_field("status"), ["running", "rescheduling", "idle"])
        for stored in self.store.select("session", conditions=[unfinished]):
            for thread in self.records.threads(stored.data["id"]):
                if self.states.get(thread.id).has_work:
                    self.wake(thread)

    def _player(self, thread_id: str, on_rest: Callable[[], None]) -> ThreadPlayer:
        thread = ThreadRef(self.states.get(thread_id).session_id, thread_id)
        return ThreadPlayer(self.run(thread), self._scripts, on_rest)

"""The parts in which sessions live, made once and wired together."""

from collections.abc import Callable

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.event_log import EventLog
from agentsessions_emulator.managed_agents.engine.inputs import Inputs
from agentsessions_emulator.managed_agents.engine.parts import Parts
from agentsessions_emulator.managed_agents.engine.player import ThreadPlayer
from agentsessions_emulator.managed_agents.engine.records import SessionRecords, ThreadRef
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.thread_state import ThreadStates
from agentsessions_emulator.managed_agents.engine.topics import session_topic, thread_topic
from agentsessions_emulator.managed_agents.work.queue import WorkQueue
from agentsessions_emulator.scripts.players import OnEnd, Players
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.conditions import any_of, json_field


class Engine:
    """Sessions in motion. `check_event` sees every new event and may raise."""

    def __init__(self, runtime: Runtime, check_event: Callable[[JsonObject], None]) -> None:
        store, clock, bus = runtime.store, runtime.clock, runtime.bus
        self.store = store
        self.clock = clock
        self.records = SessionRecords(store, clock)
        self.states = ThreadStates(store)
        self.work = WorkQueue(store, clock)
        self.log = EventLog(store, clock, bus, check_event)
        self.players = Players(self._player, runtime.failures)
        self._scripts = runtime.scripts
        self.parts = Parts(
            store,
            clock,
            bus,
            self.log,
            self.records,
            self.states,
            Inputs(store, clock),
            lenient=runtime.settings.lenient,
            wake=self.wake,
            discard=self.discard,
        )

    def run(self, thread: ThreadRef) -> Run:
        return Run(self.parts, thread, self.records.primary(thread.session_id))

    def wake(self, thread: ThreadRef) -> None:
        """Look at what a thread has to do: something has changed."""
        self.players.wake(thread.id)

    def wake_all(self, session_id: str) -> None:
        """The same for all threads of a session."""
        for thread in self.records.threads(session_id):
            self.wake(thread)

    def discard(self, thread: ThreadRef) -> None:
        """Stop playing a thread."""
        self.players.discard(thread.id)

    def discard_all(self, session_id: str) -> None:
        """Stop playing all threads of a session."""
        for thread in self.records.threads(session_id):
            self.discard(thread)

    def end_streams(self, session_id: str) -> None:
        """End the streams of a session and of its threads."""
        bus = self.parts.bus
        bus.end(session_topic(session_id))
        for thread in self.records.threads(session_id):
            bus.end(thread_topic(thread))

    def resume(self) -> None:
        """Go on with the threads that an earlier run left unfinished."""
        unfinished = any_of(json_field("status"), ["running", "rescheduling", "idle"])
        for stored in self.store.select("session", conditions=[unfinished]):
            self.wake_all(stored.data["id"])

    def _player(self, thread_id: str, on_end: OnEnd) -> ThreadPlayer:
        thread = ThreadRef(self.states.get(thread_id).session_id, thread_id)
        return ThreadPlayer(self.run(thread), self._scripts, on_end)

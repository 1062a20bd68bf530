"""One thread in motion: its agent, its history and its model requests."""

from collections.abc import Generator
from contextlib import contextmanager

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.thread_agents import agent_name
from agentsessions_emulator.managed_agents.engine import usage as usages
from agentsessions_emulator.managed_agents.engine.parts import Parts
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.thread_state import (
    Receipt,
    ThreadState,
    TurnState,
)
from agentsessions_emulator.managed_agents.engine.topics import preview_topic
from agentsessions_emulator.scripts.replay import Taken


class Run:
    """What a turn can do to its thread and session; `primary` is the session's primary thread."""

    def __init__(self, parts: Parts, thread: ThreadRef, primary: ThreadRef) -> None:
        self.parts = parts
        self.thread = thread
        self.primary = primary
        self.store = parts.store
        self.clock = parts.clock
        self.log = parts.log

    @property
    def parent(self) -> ThreadRef:
        """The thread that gave this one its task; of a child thread only."""
        return ThreadRef(self.thread.session_id, self.record["parent_thread_id"])

    def of(self, thread: ThreadRef) -> "Run":
        """The same for another thread of the session."""
        return Run(self.parts, thread, self.primary)

    @property
    def is_primary(self) -> bool:
        return self.thread == self.primary

    @property
    def state(self) -> ThreadState:
        return self.parts.states.get(self.thread.id)

    @property
    def turn(self) -> TurnState:
        """The turn in progress; there must be one."""
        turn = self.state.turn
        if turn is None:
            raise LookupError(f"{self.thread.id} has no turn")
        return turn

    @property
    def taken(self) -> Taken:
        """The steps of the turn in progress."""
        return self.turn.taken

    def save(self) -> None:
        self.parts.states.save(self.thread.id)

    @contextmanager
    def saving(self) -> Generator[None]:
        """A transaction at whose end the state is stored."""
        with self.store.transaction():
            yield
            self.save()

    @property
    def session(self) -> JsonObject:
        return self.parts.records.session(self.thread.session_id)

    @property
    def record(self) -> JsonObject:
        """The thread object as stored."""
        return self.parts.records.thread(*self.thread)

    def agent(self, session: JsonObject) -> JsonObject:
        """Who works in the thread of this session."""
        agent: JsonObject = session["agent"] if self.is_primary else self.record["agent"]
        return agent

    @property
    def agent_name(self) -> str:
        return agent_name(self.agent(self.session))

    @contextmanager
    def editing(self) -> Generator[tuple[JsonObject, JsonObject]]:
        """The session and the thread, stored again at the end."""
        session, thread = self.session, self.record
        yield session, thread
        session["updated_at"] = thread["updated_at"] = timestamp(self.clock.now())
        self.store.save("session", self.thread.session_id, session)
        self.store.save("thread", self.thread.id, thread)

    def event(self, event_id: str) -> JsonObject:
        """An event of this thread's history."""
        return self.log.get(self.thread, event_id)

    def emit(self, event_type: str, **fields: object) -> JsonObject:
        return self.log.append(self.thread, {"type": event_type, **fields})

    def emit_of_session(self, event_type: str, **fields: object) -> JsonObject:
        """Emit an event that is about the session itself, or about one of its threads."""
        return self.log.append(self.primary, {"type": event_type, **fields}, of_thread=False)

    def stamp(self, receipts: list[Receipt]) -> None:
        """Mark all copies of a client event as processed."""
        for thread_id, event_id in receipts:
            self.log.stamp(ThreadRef(self.thread.session_id, thread_id), event_id)

    def wants_previews(self, event_type: str) -> bool:
        """Whether somebody listens to the previews of these events."""
        return self.parts.bus.has_listeners(preview_topic(self.thread, event_type))

    def preview(self, event_type: str, event: JsonObject) -> None:
        """Show a preview of an event of `event_type` to those who asked for it; it is not kept."""
        self.parts.bus.publish(preview_topic(self.thread, event_type), event)

    def open_request(self, speed: str) -> None:
        """Start a model request unless one is open."""
        turn = self.turn
        if turn.request_id is None:
            with self.store.transaction():
                turn.request_id = self.emit("span.model_request_start")["id"]
                turn.request_tokens, turn.request_speed = 0, speed
                turn.request_spoke = False
                self.save()

    def close_request(self, *, is_error: bool = False) -> None:
        """End the open model request, if any, and count what it used."""
        state, turn = self.state, self.turn
        if turn.request_id is None:
            return
        used = usages.model_usage(
            new=state.new_tokens,
            cached=state.known_tokens,
            output=turn.request_tokens,
            speed=turn.request_speed,
        )
        with self.store.transaction():
            session = self.session
            for usage in (session["usage"], state.usage):
                usages.add_request(usage, used)
            self.store.save("session", self.thread.session_id, session)
            state.known_tokens += state.new_tokens + turn.request_tokens
            state.new_tokens = 0
            started, turn.request_id = turn.request_id, None
            self.save()
            self.emit(
                "span.model_request_end",
                model_request_start_id=started,
                model_usage=used,
                is_error=is_error,
            )

"""One thread in motion: its log, its statuses and its model requests.

The order of the events that belong together is written down here and nowhere else.
"""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from agentsessions_emulator.bus.bus import Bus
from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages
from agentsessions_emulator.managed_agents.engine.event_log import EventLog
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.thread_state import (
    ThreadState,
    ThreadStates,
    TurnState,
)
from agentsessions_emulator.managed_agents.engine.topics import preview_topic
from agentsessions_emulator.store.store import Store

_SECOND = 1_000_000


@dataclass(frozen=True)
class Run:
    """What a turn can do to its thread and session; `primary` is the session's primary thread."""

    thread: ThreadRef
    primary: ThreadRef
    store: Store
    clock: Clock
    log: EventLog
    bus: Bus
    states: ThreadStates

    @property
    def state(self) -> ThreadState:
        return self.states.get(self.thread.id)

    @property
    def turn(self) -> TurnState:
        """The turn in progress; there must be one."""
        turn = self.state.turn
        if turn is None:
            raise LookupError(f"{self.thread.id} has no turn")
        return turn

    def save(self) -> None:
        self.states.save(self.thread.id)

    @property
    def session(self) -> JsonObject:
        session_id = self.thread.session_id
        session = self.store.find("session", session_id)
        if session is None:
            raise LookupError(session_id)
        return session

    @contextmanager
    def editing(self) -> Generator[tuple[JsonObject, JsonObject]]:
        """The session and the thread, stored again at the end."""
        session = self.session
        thread = self.store.find("thread", self.thread.id) or {}
        yield session, thread
        session["updated_at"] = thread["updated_at"] = timestamp(self.clock.now())
        self.store.save("session", self.thread.session_id, session)
        self.store.save("thread", self.thread.id, thread)

    def emit(self, event_type: str, **fields: object) -> JsonObject:
        return self.log.append(self.thread, {"type": event_type, **fields})

    def emit_of_session(self, event_type: str, **fields: object) -> None:
        """Emit an event that is about the session itself."""
        self.log.append(self.primary, {"type": event_type, **fields})

    def wants_previews(self, event_type: str) -> bool:
        """Whether somebody listens to the previews of these events."""
        return self.bus.has_listeners(preview_topic(self.thread, event_type))

    def preview(self, event_type: str, event: JsonObject) -> None:
        """Show a preview of an event of `event_type` to those who asked for it; it is not kept."""
        self.bus.publish(preview_topic(self.thread, event_type), event)

    def start_running(self) -> None:
        """idle (or rescheduling) -> running."""
        with self.editing() as (session, thread):
            session["status"] = thread["status"] = "running"
            thread["stats"] = thread["stats"] or _no_stats()
        if self.state.running_since is None:
            self.state.running_since = self.clock.now()
        self.state.idle_for = None
        self.save()
        self.emit_of_session("session.status_running")
        self._emit_thread_status("running")

    def go_idle(self, stop_reason: JsonObject, stop_details: JsonObject | None = None) -> None:
        """running -> idle, or another reason for being idle."""
        self._stop_the_watch()
        with self.editing() as (session, thread):
            session["status"] = thread["status"] = "idle"
            thread["usage"] = session["usage"]
        self.state.idle_for = stop_reason.get("event_ids")
        self.save()
        why = {"stop_reason": stop_reason, "stop_details": stop_details}
        self._emit_thread_status("idle", **why)
        self.emit_of_session("session.usage", usage=session["usage"], budget=session["budget"])
        self.emit_of_session("session.status_idle", **why)

    def reschedule(self) -> None:
        """running -> rescheduling: the service will try again by itself."""
        with self.editing() as (session, thread):
            session["status"] = thread["status"] = "rescheduling"
        self._emit_thread_status("rescheduled")
        self.emit_of_session("session.status_rescheduled")

    def terminate(self) -> None:
        """The end of the session; nothing runs in it any more."""
        self._stop_the_watch()
        with self.editing() as (session, thread):
            session["status"] = thread["status"] = "terminated"
        self.state.turn = None
        self.state.inputs.clear()
        self.save()
        self._emit_thread_status("terminated")
        self.emit_of_session("session.status_terminated")

    def open_request(self) -> None:
        """Start a model request unless one is open."""
        turn = self.turn
        if turn.request_id is None:
            turn.request_speed = self.session["agent"]["model"]["speed"]
            turn.request_id = self.emit("span.model_request_start")["id"]
            turn.request_tokens = 0
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
        with self.editing() as (session, _):
            usages.add_request(session["usage"], used)
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

    def _emit_thread_status(self, status: str, **fields: object) -> None:
        self.emit(
            f"session.thread_status_{status}",
            session_thread_id=self.thread.id,
            agent_name=self.session["agent"]["name"],
            **fields,
        )

    def _stop_the_watch(self) -> None:
        state = self.state
        if state.running_since is None:
            return
        state.active += self.clock.now() - state.running_since
        state.running_since = None
        self.save()
        seconds = round(state.active / _SECOND, 3)
        with self.editing() as (session, thread):
            session["stats"]["active_seconds"] = session["usage"]["active_seconds"] = seconds
            thread["stats"]["active_seconds"] = seconds


def _no_stats() -> JsonObject:
    return {"active_seconds": 0.0, "duration_seconds": 0.0, "startup_seconds": 0.0}

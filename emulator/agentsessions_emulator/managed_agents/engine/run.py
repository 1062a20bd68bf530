"""One session in motion: its log, its statuses and its model requests.

The order of the events that belong together is written down here and nowhere else.
"""

from collections.abc import Generator
from contextlib import contextmanager

from agentsessions_emulator.clock.clock import Clock, timestamp
from agentsessions_emulator.http.event_stream import Broker
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages
from agentsessions_emulator.managed_agents.engine.event_log import EventLog
from agentsessions_emulator.managed_agents.engine.thread_state import TurnState, Work, WorkBook
from agentsessions_emulator.store.store import Store

_SECOND = 1_000_000


class Run:
    """What a turn can do to its session."""

    def __init__(
        self,
        session_id: str,
        store: Store,
        clock: Clock,
        log: EventLog,
        broker: Broker,
        works: WorkBook,
    ) -> None:
        self.session_id = session_id
        self.store = store
        self.clock = clock
        self.log = log
        self.broker = broker
        self._works = works

    @property
    def work(self) -> Work:
        return self._works.get(self.session_id)

    @property
    def turn(self) -> TurnState:
        """The turn in progress; there must be one."""
        turn = self.work.turn
        if turn is None:
            raise LookupError(f"{self.session_id} has no turn")
        return turn

    def save(self) -> None:
        self._works.save(self.session_id)

    @property
    def session(self) -> JsonObject:
        session = self.store.find("session", self.session_id)
        if session is None:
            raise LookupError(self.session_id)
        return session

    @contextmanager
    def editing(self) -> Generator[tuple[JsonObject, JsonObject]]:
        """The session and its primary thread, stored again at the end."""
        session = self.session
        thread = self.store.find("thread", self.work.thread_id) or {}
        yield session, thread
        session["updated_at"] = thread["updated_at"] = timestamp(self.clock.now())
        self.store.save("session", self.session_id, session)
        self.store.save("thread", thread["id"], thread)

    def emit(self, event_type: str, **fields: object) -> JsonObject:
        return self.log.append(self.session_id, {"type": event_type, **fields})

    def start_running(self) -> None:
        """idle (or rescheduling) -> running."""
        with self.editing() as (session, thread):
            session["status"] = thread["status"] = "running"
            thread["stats"] = thread["stats"] or _no_stats()
        if self.work.running_since is None:
            self.work.running_since = self.clock.now()
        self.work.idle_for = None
        self.save()
        self.emit("session.status_running")
        self._emit_thread_status("running")

    def go_idle(self, stop_reason: JsonObject, stop_details: JsonObject | None = None) -> None:
        """running -> idle, or another reason for being idle."""
        self._stop_the_watch()
        with self.editing() as (session, thread):
            session["status"] = thread["status"] = "idle"
            thread["usage"] = session["usage"]
        self.work.idle_for = stop_reason.get("event_ids")
        self.save()
        why = {"stop_reason": stop_reason, "stop_details": stop_details}
        self._emit_thread_status("idle", **why)
        self.emit("session.usage", usage=session["usage"], budget=session["budget"])
        self.emit("session.status_idle", **why)

    def reschedule(self) -> None:
        """running -> rescheduling: the service will try again by itself."""
        with self.editing() as (session, thread):
            session["status"] = thread["status"] = "rescheduling"
        self._emit_thread_status("rescheduled")
        self.emit("session.status_rescheduled")

    def terminate(self) -> None:
        """The end of the session; nothing runs in it any more."""
        self._stop_the_watch()
        with self.editing() as (session, thread):
            session["status"] = thread["status"] = "terminated"
        self.work.turn = None
        self.work.inputs.clear()
        self.save()
        self._emit_thread_status("terminated")
        self.emit("session.status_terminated")

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
        work, turn = self.work, self.turn
        if turn.request_id is None:
            return
        used = usages.model_usage(
            new=work.new_tokens,
            cached=work.known_tokens,
            output=turn.request_tokens,
            speed=turn.request_speed,
        )
        with self.editing() as (session, _):
            usages.add_request(session["usage"], used)
        work.known_tokens += work.new_tokens + turn.request_tokens
        work.new_tokens = 0
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
            session_thread_id=self.work.thread_id,
            agent_name=self.session["agent"]["name"],
            **fields,
        )

    def _stop_the_watch(self) -> None:
        work = self.work
        if work.running_since is None:
            return
        work.active += self.clock.now() - work.running_since
        work.running_since = None
        self.save()
        seconds = round(work.active / _SECOND, 3)
        with self.editing() as (session, thread):
            session["stats"]["active_seconds"] = session["usage"]["active_seconds"] = seconds
            thread["stats"]["active_seconds"] = seconds


def _no_stats() -> JsonObject:
    return {"active_seconds": 0.0, "duration_seconds": 0.0, "startup_seconds": 0.0}

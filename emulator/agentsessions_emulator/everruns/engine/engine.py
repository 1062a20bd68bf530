"""Sessions in motion: what comes in, and the players that work on it."""

from collections.abc import Callable
from typing import Any

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.everruns.engine import budgets
from agentsessions_emulator.everruns.engine.background import Background
from agentsessions_emulator.everruns.engine.event_log import EventLog
from agentsessions_emulator.everruns.engine.pace import SessionPace
from agentsessions_emulator.everruns.engine.player import SessionPlayer
from agentsessions_emulator.everruns.engine.run import Run
from agentsessions_emulator.everruns.engine.states import States
from agentsessions_emulator.everruns.engine.tasks import Tasks
from agentsessions_emulator.everruns.errors import missing
from agentsessions_emulator.everruns.ids import new_id
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.players import OnEnd, Players
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.service.timers import Timers

_OF_SESSIONS = ("participant", "session resource")
"""The kinds of what is stored under a session, and goes with it."""


class Engine:
    """All sessions. `check_event` sees every new event and may raise."""

    organization = "org_01a15dcbce6879aea138fcdfe0b501f7"
    principal = "principal_01a15dcbce8c7370aa3d2be03aeebb50"

    def __init__(self, runtime: Runtime, check_event: Callable[[JsonObject], None]) -> None:
        self.store = runtime.store
        self.clock = runtime.clock
        self.bus = runtime.bus
        self.log = EventLog(runtime.store, runtime.clock, runtime.bus, check_event)
        self.states = States(runtime.store)
        self.players = Players(self._player, runtime.failures)
        self._scripts = runtime.scripts
        self._lenient = runtime.settings.lenient
        self.pace = SessionPace()
        self.timers = Timers(self.store, self.clock, runtime.failures)
        self.tasks = Tasks(self.store, self.clock, self.log)
        self.background = Background(self.store, self.clock, self.tasks, self, self.timers)

    def run(self, session_id: str) -> Run:
        return Run(
            self.store,
            self.clock,
            self.log,
            self.states,
            self.pace,
            self.background,
            session_id,
        )

    def session(self, session_id: str) -> JsonObject:
        """The session with this id, or a 404."""
        session = self.store.find("session", session_id)
        if session is None:
            raise missing("session", session_id)
        return session

    def add(self, fields: JsonObject) -> JsonObject:
        """Store a new session, which is `started`."""
        at = self.clock.now()
        session: JsonObject = {
            **{name: value for name, value in fields.items() if value is not None},
            "id": new_id(self.store, "session"),
            "organization_id": self.organization,
            "owner_principal_id": self.principal,
            "status": "started",
            "features": [],
            "created_at": timestamp(at),
            "updated_at": timestamp(at),
        }
        self.store.insert("session", session["id"], session, at=at)
        return session

    def save(self, session: JsonObject) -> None:
        now = timestamp(self.clock.now())
        self.store.save("session", session["id"], {**session, "updated_at": now})

    def remove(self, session_id: str) -> None:
        """Delete a session with its log; its streams end."""
        session = self.session(session_id)
        self.players.discard(session_id)
        self.states.remove(session_id)
        self.log.remove(session_id)
        self.store.remove("session", session_id)
        for kind in _OF_SESSIONS:
            self.store.remove_children(kind, session_id)
        self.background.remove(session)
        self.bus.end(session_id)

    def copy_log(self, source: str, target: str) -> None:
        """Give a new session what has happened in another one."""
        for event in self.log.select(source):
            self.log.put(target, {**event, "id": new_id(self.store, "event"), "session_id": target})

    def receive(self, session_id: str, message: JsonObject, **fields: Any) -> JsonObject:
        """Somebody says something: it begins a turn, or steers the one that is running.

        A turn that waits for somebody is given up for a new one. Returns the event.
        """
        run = self.run(session_id)
        at = self.clock.now()
        stored = {"id": new_id(self.store, "message"), **message, "created_at": timestamp(at)}
        with run.saving():
            event = self.log.append(session_id, "input.message", {"message": stored}, **fields)
            state = run.state
            if state.turn is not None and not state.turn.is_waiting:
                state.turn.inputs.append(event["id"])
            else:
                state.waiting.append(event["id"])
                if state.turn is not None:
                    state.turn.over = "superseded"
        self.players.wake(session_id)
        return event

    def cancel(self, session_id: str) -> bool:
        """End the turn that is running; False if there is none."""
        run = self.run(session_id)
        if run.state.turn is None:
            return False
        with run.saving():
            run.turn.over = "cancelled"
        self.players.wake(session_id)
        return True

    def wake(self, session_id: str) -> None:
        """Something has changed that the turn of a session may wait for."""
        self.players.wake(session_id)

    def set_budget(self, session_id: str, settings: JsonObject | None) -> JsonObject:
        """Give a session a budget, or change the one that it has; None takes it away.

        Returns what is kept of it. A session that was paused goes on if it may.
        """
        run = self.run(self.session(session_id)["id"])
        with run.saving():
            state = run.state
            state.budget = settings and budgets.changed(
                state.budget, settings, new_id(self.store, "bdgt")
            )
            for kind, data in budgets.news(state.budget) if state.budget else ():
                self.log.append(session_id, kind, data)
            if state.turn is None and run.session["status"] in ("idle", "paused"):
                run.change(status="paused" if run.is_paused() else "idle")
        self.players.wake(session_id)
        return run.state.budget or {}

    def resume(self) -> None:
        """Go on with what an earlier run left unfinished."""
        self.timers.start()
        for session_id in self.states.unfinished():
            self.players.wake(session_id)

    async def stop(self) -> None:
        """Stop all agents and timers."""
        self.timers.stop()
        await self.players.discard_all()

    def _player(self, session_id: str, on_end: OnEnd) -> SessionPlayer:
        return SessionPlayer(self.run(session_id), self._scripts, on_end, lenient=self._lenient)

"""Sessions in motion: what is said to them, and the players that work it off."""

from collections.abc import Callable

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.events import Events
from agentsessions_emulator.meerkat.engine.history import History, rfc_3339
from agentsessions_emulator.meerkat.engine.inputs import PROMPT, Input, Inputs
from agentsessions_emulator.meerkat.engine.player import SessionPlayer
from agentsessions_emulator.meerkat.engine.prompts import text_of
from agentsessions_emulator.meerkat.engine.runs import Runs
from agentsessions_emulator.meerkat.errors import cancelled, missing
from agentsessions_emulator.meerkat.ids import session_id_of, session_ref
from agentsessions_emulator.scripts.players import OnEnd, Players
from agentsessions_emulator.service.runtime import Runtime


class Engine:
    """All sessions. `check_event` sees every new event and may raise.

    A session is loaded when it is created or prompted. One that is not, as after a restart, works
    nothing off and has no status.
    """

    def __init__(self, runtime: Runtime, check_event: Callable[[JsonObject], None]) -> None:
        self.store = runtime.store
        self.clock = runtime.clock
        self.history = History(runtime.store, runtime.clock)
        self.events = Events(runtime.store, runtime.clock, runtime.bus, check_event)
        self.inputs = Inputs(runtime.store)
        self.runs = Runs(self.store, self.clock, self.history, self.events, self.inputs)
        self._players = Players(self._player, runtime.failures)
        self._loaded: set[str] = set()
        self._new: set[str] = set()
        self._scripts = runtime.scripts
        self._lenient = runtime.settings.lenient

    def session(self, locator: str, *, archived: bool = False) -> JsonObject:
        """The session that is named, or a 404; an archived one only where that is asked for."""
        session_id = session_id_of(locator)
        session = self.store.find("session", session_id)
        if session is None or (session["archived"] and not archived):
            raise missing(session_id)
        return session

    def is_new(self, session_id: str) -> bool:
        """Whether a session was created since the server started."""
        return session_id in self._new

    def touch(self, session_id: str) -> None:
        """A session has changed just now."""
        session = self.store.find("session", session_id) or {}
        self.store.save("session", session_id, {**session, "updated_at": self.clock.now()})

    def is_loaded(self, session_id: str) -> bool:
        return session_id in self._loaded

    async def prompt(
        self,
        session_id: str,
        body: JsonObject,
        accepted: Callable[[Input], None],
        *,
        creates: bool = False,
    ) -> JsonObject:
        """Say something to a session, and wait for what comes of it.

        `accepted` is told of the input. Raises what its run ends with, unless that is a good end.
        """
        given = self.accept(session_id, PROMPT, body, creates=creates)
        if creates:
            self._new.add(session_id)
        accepted(given)
        expected = self.inputs.expect(given)
        run = self.runs.find(session_id)
        if run is not None and run.pending:
            self.runs.resume(run, given, text_of(body["prompt"]))
        self.wake(session_id)
        answer = await expected
        if isinstance(answer, ApiError):
            raise answer
        return answer

    def accept(
        self, session_id: str, kind: str, body: JsonObject, *, creates: bool = False
    ) -> Input:
        """Put an input in the queue of a session."""
        with self.store.transaction():
            at = self.clock.now()
            return self.inputs.add(session_id, kind, body, at=at, creates=creates)

    def wake(self, session_id: str) -> None:
        """Load a session, and have it work off what is in its queue."""
        self._loaded.add(session_id)
        self._players.wake(session_id)

    def interrupt(self, session_id: str) -> None:
        """End the run that is going on; without one, nothing happens."""
        run = self.runs.find(session_id)
        if run is not None:
            run.over = "interrupted"
            self._players.wake(session_id)

    def cancel(self, given: Input) -> None:
        """End the run of an input, or keep it from beginning."""
        run = self.runs.find(given.session_id)
        if run is not None and run.input.id == given.id:
            self.interrupt(given.session_id)
        elif self.inputs.remove(given.id):
            self.inputs.answer(given.id, cancelled())

    async def at_rest(self, session_id: str) -> None:
        """Until the run that is going on has ended, or waits for the client."""
        run = self.runs.find(session_id)
        if run is not None and not run.pending:
            await run.ended.wait()

    async def archive(self, session_id: str) -> None:
        """Take a session away when its run has ended; what is in its queue comes to nothing."""
        self.runs.closing.add(session_id)
        try:
            await self.at_rest(session_id)
        finally:
            self.runs.closing.discard(session_id)
        session = self.session(session_id)
        self._players.discard(session_id)
        self.runs.drop(session_id)
        self._loaded.discard(session_id)
        with self.store.transaction():
            self.store.save("session", session_id, {**session, "archived": True})
            gone = self.inputs.of(session_id)
            for given in gone:
                self.inputs.remove(given.id)
        for given in gone:
            self.inputs.answer(given.id, _terminated())

    async def stop(self) -> None:
        """Stop all sessions. What was accepted is worked off when they are loaded again."""
        await self._players.discard_all()
        at = rfc_3339(self.clock.peek())
        for given in self.inputs.awaited:
            self.inputs.answer(given.id, _stopped(given, at))
        self.runs.forget()
        self._loaded.clear()
        self._new.clear()

    def _player(self, session_id: str, on_end: OnEnd) -> SessionPlayer:
        return SessionPlayer(
            session_id, self.runs, self.clock, self._scripts, on_end, lenient=self._lenient
        )


def _terminated() -> ApiError:
    return ApiError(500, "runtime terminated: runtime session unregistered")


def _stopped(given: Input, at: str) -> ApiError:
    """409: the server shuts down, and has kept the input."""
    reference = session_ref(given.session_id)
    details = {
        "kind": "requeued_across_stop",
        "reason": "requeued_across_stop",
        "session_id": given.session_id,
        "session_ref": reference,
        "session_created": given.creates,
        "input_id": given.id,
        "stopped_at": at,
        "resumable": True,
    }
    message = (
        f"session {reference}: the input stays queued across the runtime stop at {at} and runs on"
        " the next start; do not resubmit it"
    )
    return ApiError(409, message, error_code="SESSION_NOT_RUNNING", details=details)

"""The runs of all sessions: how each begins, waits and ends, and what is written down of it."""

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.events import Events
from agentsessions_emulator.meerkat.engine.extraction import extract
from agentsessions_emulator.meerkat.engine.failures import (
    CANCELLED,
    abandoned,
    no_such_skill,
    report_of,
)
from agentsessions_emulator.meerkat.engine.history import History
from agentsessions_emulator.meerkat.engine.inputs import EXTERNAL_EVENT, Input, Inputs
from agentsessions_emulator.meerkat.engine.results import callback_pending, result_of
from agentsessions_emulator.meerkat.engine.run import END_TURN, Run
from agentsessions_emulator.meerkat.engine.tool_calls import Called
from agentsessions_emulator.meerkat.engine.usage import Usage, total
from agentsessions_emulator.meerkat.errors import cancelled
from agentsessions_emulator.store.store import Store


class Runs:
    """At most one run of a session at a time. A session that is `closing` begins no other."""

    def __init__(
        self, store: Store, clock: Clock, history: History, events: Events, inputs: Inputs
    ) -> None:
        self._store = store
        self._clock = clock
        self._history = history
        self._events = events
        self._inputs = inputs
        self._runs: dict[str, Run] = {}
        self.closing: set[str] = set()

    def find(self, session_id: str) -> Run | None:
        """The run that is going on."""
        return self._runs.get(session_id)

    def all(self) -> list[Run]:
        """The runs that are going on in all sessions."""
        return [*self._runs.values()]

    def begin(self, session_id: str) -> bool:
        """Begin to work off the next input; False where nothing is to be done.

        Events from outside wait until something else has come behind them.
        """
        if session_id in self.closing:
            return False
        inputs = self._inputs.of(session_id)
        if all(one.kind == EXTERNAL_EVENT for one in inputs):
            return False
        with self._store.transaction():
            session = self._store.find("session", session_id) or {}
            run = Run(self._store, self._history, self._events, session, inputs[0])
            wanted = run.input.body.get("skill_refs")
            if not wanted:
                run.begin()
        self._runs[session_id] = run
        if wanted:
            self._refuse(run, *no_such_skill(wanted[0]))
            return self.begin(session_id)
        return True

    def suspend(self, run: Run, calls: list[Called]) -> None:
        """Have the client answer calls; until then nobody waits for the run."""
        run.pending = calls
        with self._store.transaction():
            answer = callback_pending(run)
            self._write_down(run)
        self._inputs.answer(run.input.id, answer)

    def resume(self, run: Run, given: Input, text: str) -> None:
        """Somebody gives what the calls of a run have to give."""
        with self._store.transaction():
            run.input = given
            for call in run.pending:
                call.result = [text]
            run.pending = []
            run.resume()

    def complete(self, run: Run) -> None:
        with self._store.transaction():
            run.answered(END_TURN)
            run.end_turn(END_TURN)
            answer = result_of(run, extract(run))
            self._write_down(run)
        self._end(run, answer)

    def fail(self, run: Run, failure: JsonObject) -> None:
        """What was said to the agent stays in the history, what it has said does not."""
        with self._store.transaction():
            run.failed(report_of(failure))
            run.messages = [one for one in run.messages if one["role"] != "block_assistant"]
            self._write_down(run)
        created = run.session_id if run.input.creates else None
        self._end(run, abandoned(failure, created))

    def _refuse(self, run: Run, failure: JsonObject, reason: JsonObject) -> None:
        """End a run before anything is said in it."""
        with self._store.transaction():
            run.tell("skill_resolution_failed", **reason)
        self.fail(run, failure)

    def cancel(self, run: Run) -> None:
        """Nothing of what was said stays in the history."""
        with self._store.transaction():
            run.failed(CANCELLED)
            self._inputs.remove(run.input.id)
        self._end(run, cancelled())

    def drop(self, session_id: str) -> None:
        """Give up a run that waits for the client."""
        self._runs.pop(session_id, None)

    def forget(self) -> None:
        for run in self._runs.values():
            run.ended.set()
        self._runs.clear()
        self.closing.clear()

    def _write_down(self, run: Run) -> None:
        session = self._store.find("session", run.session_id) or {}
        used = Usage(**session["usage"]) + total(run.uncommitted)
        session |= {
            "usage": used.stored(),
            "context_tokens": run.context_tokens,
            "updated_at": self._clock.now(),
        }
        for message in run.messages:
            self._history.append(run.session_id, message)
        self._store.save("session", run.session_id, session)
        self._inputs.remove(run.input.id)
        run.session, run.messages, run.uncommitted = session, [], []

    def _end(self, run: Run, answer: JsonObject | ApiError) -> None:
        del self._runs[run.session_id]
        run.ended.set()
        self._inputs.answer(run.input.id, answer)

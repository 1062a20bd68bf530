"""Plays a thread: takes up its inputs one by one and has the agent's script answer them.

Everything that happens between two awaits is one transaction's worth of events in their
documented order; `run` knows that order, this module knows what comes when.
"""

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import (
    delegation,
    outcomes,
    statuses,
    tool_calls,
    usage as usages,
    workflows,
)
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.session_errors import session_error
from agentsessions_emulator.managed_agents.engine.thread_state import TurnState
from agentsessions_emulator.managed_agents.engine.transcript import text_of
from agentsessions_emulator.managed_agents.engine.turn import ThreadTurn
from agentsessions_emulator.scripts.players import OnEnd
from agentsessions_emulator.scripts.script import Scripts
from agentsessions_emulator.scripts.turn import TurnOver
from agentsessions_emulator.scripts.turn_player import INTERRUPTED, TurnPlayer


class ThreadPlayer(TurnPlayer):
    """Plays one thread while it has a turn."""

    def __init__(self, run: Run, scripts: Scripts, on_end: OnEnd) -> None:
        super().__init__(run.thread.session_id, scripts, on_end)
        self._thread = run

    @property
    def is_interrupted(self) -> bool:
        return bool(self._thread.state.interrupts)

    def begin(self) -> bool:
        run = self._thread
        self._apply_interrupts()
        if run.state.turn is not None:
            return True
        if usages.at_cap(run.session):
            return False
        with run.store.transaction():
            event_ids = run.parts.inputs.take(run.thread.id)
            if event_ids:
                self._take_input(event_ids)
        return bool(event_ids)

    async def work(self) -> None:
        """Run the script until its work is done, for an outcome perhaps several times."""
        run = self._thread
        while True:
            turn = ThreadTurn(run, self.changed)
            await self.have_played(turn)
            turn.check_end()
            run.close_request()
            if turn.event["type"] != "user.define_outcome":
                return
            if not await outcomes.grade(run, turn.event, turn.graded):
                return

    def end(self, over: TurnOver | None) -> None:
        with self._thread.store.transaction():
            self._finish(over or TurnOver("end_turn"))

    def _can_go_on(self) -> bool:
        run = self._thread
        return run.parts.inputs.waiting(run.thread.id) and not usages.at_cap(run.session)

    def _take_input(self, event_ids: list[str]) -> None:
        run, state = self._thread, self._thread.state
        state.turn = TurnState(event_ids[0])
        if state.running_since is None:
            statuses.start_running(run)
        events = [run.log.stamp(run.thread, event_id) for event_id in event_ids]
        state.new_tokens += sum(usages.tokens(text_of(event)) for event in events)
        if events[0]["type"] == "user.define_outcome":
            outcomes.begin(run)
        run.save()

    def failed(self, error: BaseException) -> TurnOver:
        """The client is told of it."""
        message = f"The agent's script failed: {type(error).__name__}: {error}"
        described = session_error("unknown_error", message=message, retry=None, details={})
        with self._thread.store.transaction():
            self._thread.close_request(is_error=True)
            self._thread.emit("session.error", error=described)
        return TurnOver("exhausted")

    def _finish(self, ending: TurnOver) -> None:
        run, state = self._thread, self._thread.state
        failed = ending.reason in ("exhausted", "terminal")
        run.close_request(is_error=failed)
        if ending.reason == INTERRUPTED:
            tool_calls.close_interrupted(run)
            outcomes.abandon(run, "interrupted", "The user interrupted the work.")
        elif ending.reason != "end_turn":
            outcomes.abandon(run, "failed", f"The turn ended early: {ending.reason}.")
        said, failure = run.turn.said, _failure(ending)
        if not run.is_primary and run.record["workflow_run_id"] is None:
            delegation.report(run, failure)
        state.turn = None
        interrupted = bool(state.interrupts)
        self._apply_interrupts()
        if failed:
            self._flush_inputs()
        if ending.reason == "terminal":
            self._terminate()
        elif interrupted or ending.reason != "end_turn" or not self._can_go_on():
            statuses.go_idle(run, _stop(ending, run.session))
        run.save()
        if not run.is_primary:
            self._leave_child(failure or text_of({"type": "", "content": said}))

    def _leave_child(self, report: str) -> None:
        """Let those go on who have a child thread work for them."""
        run = self._thread
        record = run.record
        if record["agent"]["type"] == "advisor" and record["status"] != "terminated":
            statuses.end_thread(run)
        if record["workflow_run_id"] is not None:
            workflows.report(run, report)
        run.parts.wake(run.parent)

    def _terminate(self) -> None:
        """An error that nothing can follow ends a child thread alone, but the primary one all."""
        run = self._thread
        if run.is_primary:
            workflows.stop_all(run)
            statuses.end_session(run)
        else:
            statuses.end_thread(run)
            statuses.settle_session(run)

    def _apply_interrupts(self) -> None:
        run, state = self._thread, self._thread.state
        if state.interrupts:
            while state.interrupts:
                run.stamp(state.interrupts.pop(0))
            run.save()

    def _flush_inputs(self) -> None:
        """Mark everything that waits as processed; nobody will answer it."""
        run = self._thread
        for event_id in run.parts.inputs.clear(run.thread.id):
            run.log.stamp(run.thread, event_id)


def _failure(ending: TurnOver) -> str | None:
    """What another agent is told of a turn that ended early."""
    if ending.reason == "end_turn":
        return None
    return f"The agent did not finish: {ending.reason}."


def _stop(ending: TurnOver, session: JsonObject) -> JsonObject:
    """Why the thread is idle after a turn that ended in this way."""
    match ending.reason:
        case "exhausted":
            return statuses.stop("retries_exhausted")
        case "refusal":
            return statuses.stop("refusal", ending.details)
        case _:
            return statuses.stop("budget_reached" if usages.at_cap(session) else "end_turn")

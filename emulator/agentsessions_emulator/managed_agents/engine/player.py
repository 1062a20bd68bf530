"""Plays a thread: takes up its inputs one by one and has the agent's script answer them.

Everything that happens between two awaits is one transaction's worth of events in their
documented order; `run` knows that order, this module knows what comes when.
"""

import asyncio
import logging
from collections.abc import Callable

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import outcomes, tool_calls, usage as usages
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.session_errors import session_error
from agentsessions_emulator.managed_agents.engine.thread_state import TurnState
from agentsessions_emulator.managed_agents.engine.turn import ThreadTurn, text_of
from agentsessions_emulator.scripts.players import Player
from agentsessions_emulator.scripts.script import Scripts
from agentsessions_emulator.scripts.turn import TurnOver

_logger = logging.getLogger(__name__)


class ThreadPlayer(Player):
    """Plays one thread while it has a turn."""

    def __init__(self, run: Run, scripts: Scripts, on_rest: Callable[[], None]) -> None:
        super().__init__(on_rest)
        self._thread = run
        self._scripts = scripts

    @property
    def is_interrupted(self) -> bool:
        return bool(self._thread.state.interrupts)

    def begin(self) -> bool:
        run, state = self._thread, self._thread.state
        self._apply_interrupts()
        if state.turn is None:
            if not self._can_go_on():
                return False
            with run.store.transaction():
                self._take_input(state.inputs.pop(0))
        return True

    async def play(self) -> None:
        run = self._thread
        try:
            await self._play_script()
            ending = TurnOver("end_turn")
        except TurnOver as over:
            ending = over
        except asyncio.CancelledError:
            if self.discarded or not run.state.interrupts:
                raise
            ending = TurnOver("interrupted")
        except Exception as error:
            _logger.exception("the script failed in %s", run.thread.session_id)
            ending = self._report_failure(error)
        with run.store.transaction():
            self._finish(ending)

    async def _play_script(self) -> None:
        """Run the script until its work is done, for an outcome perhaps several times."""
        run = self._thread
        while True:
            turn = ThreadTurn(run, self.changed)
            await self._scripts.of_agent(turn.session["agent"]["name"])(turn)
            with run.store.transaction():
                run.close_request()
                if not _graded_as_unfinished(run, turn):
                    return

    def _can_go_on(self) -> bool:
        return bool(self._thread.state.inputs) and not usages.at_cap(self._thread.session)

    def _take_input(self, event_ids: list[str]) -> None:
        run, state = self._thread, self._thread.state
        state.turn = TurnState(event_ids[0])
        if state.running_since is None:
            run.start_running()
        for event_id in event_ids:
            state.new_tokens += usages.tokens(text_of(run.log.stamp(event_id)))
        if run.log.get(event_ids[0])["type"] == "user.define_outcome":
            outcomes.begin(run)
        run.save()

    def _report_failure(self, error: Exception) -> TurnOver:
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
        if ending.reason == "interrupted":
            tool_calls.close_interrupted(run)
            outcomes.abandon(run, "interrupted", "The user interrupted the work.")
        elif ending.reason != "end_turn":
            outcomes.abandon(run, "failed", f"The turn ended early: {ending.reason}.")
        state.turn = None
        interrupted = bool(state.interrupts)
        self._apply_interrupts()
        if failed:
            self._flush_inputs()
        if ending.reason == "terminal":
            run.terminate()
        elif interrupted or ending.reason != "end_turn" or not self._can_go_on():
            run.go_idle(_stop_reason(ending, run.session), ending.details)
        run.save()

    def _apply_interrupts(self) -> None:
        run, state = self._thread, self._thread.state
        if state.interrupts:
            while state.interrupts:
                run.log.stamp(state.interrupts.pop(0))
            run.save()

    def _flush_inputs(self) -> None:
        """Mark everything that waits as processed; nobody will answer it."""
        state = self._thread.state
        for event_ids in state.inputs:
            for event_id in event_ids:
                self._thread.log.stamp(event_id)
        state.inputs.clear()


def _graded_as_unfinished(run: Run, turn: ThreadTurn) -> bool:
    """Grade the work on an outcome; whether the script has to run again."""
    if turn.event["type"] != "user.define_outcome":
        return False
    return outcomes.grade(run, turn.event, turn.verdict, turn.explanation)


def _stop_reason(ending: TurnOver, session: JsonObject) -> JsonObject:
    if ending.reason == "exhausted":
        return {"type": "retries_exhausted"}
    if ending.reason == "refusal":
        return {"type": "refusal"}
    return {"type": "budget_reached" if usages.at_cap(session) else "end_turn"}

"""Plays sessions: one task for each session that has something to do.

Everything that happens between two awaits is one transaction's worth of events in their
documented order; `runs` knows that order, this module knows what comes when.
"""

import asyncio
import logging
from collections.abc import Callable

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import outcomes, tool_calls, usage as usages
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.session_errors import session_error
from agentsessions_emulator.managed_agents.engine.thread_state import TurnState
from agentsessions_emulator.managed_agents.engine.turn import Turn, TurnOver, text_of
from agentsessions_emulator.scripts.script import Scripts

_logger = logging.getLogger(__name__)


class _Player:
    """Plays one session while it has a turn."""

    def __init__(self, run: Run, scripts: Scripts, on_rest: Callable[[], None]) -> None:
        self._run = run
        self._scripts = scripts
        self._on_rest = on_rest
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._discarded = False

    def wake(self) -> None:
        """Something new has come in."""
        if self._task is None:
            self._apply_interrupts()
            self._begin()
        elif self._run.work.interrupts:
            # Not at once: a task that is cancelled before it has begun could not clean up.
            asyncio.get_running_loop().call_soon(self._interrupt)
        else:
            self._changed.set()

    def discard(self) -> "asyncio.Task[None] | None":
        """Stop where it is; what is left of the task ends by itself."""
        self._discarded = True
        if self._task is not None:
            self._task.cancel()
        return self._task

    def _interrupt(self) -> None:
        if self._task is not None and not self._discarded and self._run.work.interrupts:
            self._task.cancel()

    def _begin(self) -> None:
        """Start, or go on with, the next turn if there is one."""
        run, work = self._run, self._run.work
        if work.turn is None:
            if not self._can_go_on():
                self._on_rest()
                return
            with run.store.transaction():
                self._take_input(work.inputs.pop(0))
        self._task = asyncio.get_running_loop().create_task(self._play())

    def _can_go_on(self) -> bool:
        return bool(self._run.work.inputs) and not usages.at_cap(self._run.session)

    def _take_input(self, event_ids: list[str]) -> None:
        run, work = self._run, self._run.work
        work.turn = TurnState(event_ids[0])
        if work.running_since is None:
            run.start_running()
        for event_id in event_ids:
            work.new_tokens += usages.tokens(text_of(run.log.stamp(event_id)))
        if run.log.get(event_ids[0])["type"] == "user.define_outcome":
            outcomes.begin(run)
        run.save()

    async def _play(self) -> None:
        run = self._run
        try:
            while True:
                turn = Turn(run, self._changed)
                await self._scripts.for_session(turn.session)(turn)
                with run.store.transaction():
                    run.close_request()
                    if not _graded_as_unfinished(run, turn):
                        break
            ending = TurnOver("end_turn")
        except TurnOver as over:
            ending = over
        except asyncio.CancelledError:
            if self._discarded or not run.work.interrupts:
                raise
            ending = TurnOver("interrupted")
        except Exception as error:
            _logger.exception("the script failed in %s", run.session_id)
            ending = self._report_failure(error)
        with run.store.transaction():
            self._finish(ending)
        self._task = None
        self._begin()

    def _report_failure(self, error: Exception) -> TurnOver:
        message = f"The agent's script failed: {type(error).__name__}: {error}"
        described = session_error("unknown_error", message=message, retry=None, details={})
        with self._run.store.transaction():
            self._run.close_request(is_error=True)
            self._run.emit("session.error", error=described)
        return TurnOver("exhausted")

    def _finish(self, ending: TurnOver) -> None:
        run, work = self._run, self._run.work
        failed = ending.reason in ("exhausted", "terminal")
        run.close_request(is_error=failed)
        if ending.reason == "interrupted":
            tool_calls.close_interrupted(run)
            outcomes.abandon(run, "interrupted", "The user interrupted the work.")
        elif ending.reason != "end_turn":
            outcomes.abandon(run, "failed", f"The turn ended early: {ending.reason}.")
        work.turn = None
        interrupted = bool(work.interrupts)
        self._apply_interrupts()
        if failed:
            self._flush_inputs()
        if ending.reason == "terminal":
            run.terminate()
        elif interrupted or ending.reason != "end_turn" or not self._can_go_on():
            run.go_idle(_stop_reason(ending, run.session), ending.details)
        run.save()

    def _apply_interrupts(self) -> None:
        work = self._run.work
        while work.interrupts:
            self._run.log.stamp(work.interrupts.pop(0))
        self._run.save()

    def _flush_inputs(self) -> None:
        """Mark everything that waits as processed; nobody will answer it."""
        work = self._run.work
        for event_ids in work.inputs:
            for event_id in event_ids:
                self._run.log.stamp(event_id)
        work.inputs.clear()


class Runners:
    """The players of all sessions."""

    def __init__(self, make_run: Callable[[str], Run], scripts: Scripts) -> None:
        self._make_run = make_run
        self._scripts = scripts
        self._players: dict[str, _Player] = {}
        self._ending: set[asyncio.Task[None]] = set()

    def wake(self, session_id: str) -> None:
        """Look at a session's work: something in it has changed."""
        player = self._players.get(session_id)
        if player is None:
            player = self._players[session_id] = _Player(
                self._make_run(session_id),
                self._scripts,
                lambda: self._rest(session_id),
            )
        player.wake()

    def discard(self, session_id: str) -> None:
        """Stop playing a session, which is about to end."""
        player = self._players.pop(session_id, None)
        task = player.discard() if player is not None else None
        if task is not None:
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)

    async def discard_all(self) -> None:
        """Stop playing and wait until nothing runs any more."""
        for session_id in list(self._players):
            self.discard(session_id)
        await asyncio.gather(*self._ending, return_exceptions=True)

    def _rest(self, session_id: str) -> None:
        self._players.pop(session_id, None)


def _graded_as_unfinished(run: Run, turn: Turn) -> bool:
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

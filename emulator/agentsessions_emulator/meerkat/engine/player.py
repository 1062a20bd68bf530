"""Plays a session: run after run, as long as somebody prompts it."""

import asyncio
import logging
from collections.abc import Sequence

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.failures import script_failed
from agentsessions_emulator.meerkat.engine.run import Run
from agentsessions_emulator.meerkat.engine.runs import Runs
from agentsessions_emulator.meerkat.engine.tool_calls import Called
from agentsessions_emulator.meerkat.engine.turn import RunTurn
from agentsessions_emulator.scripts.players import OnEnd, Player
from agentsessions_emulator.scripts.script import Scripts, play
from agentsessions_emulator.scripts.turn import TurnOver

_logger = logging.getLogger(__name__)


class SessionPlayer(Player):
    """Plays one session while it has something to do."""

    def __init__(
        self,
        session_id: str,
        runs: Runs,
        clock: Clock,
        scripts: Scripts,
        on_end: OnEnd,
        *,
        lenient: bool,
    ) -> None:
        super().__init__(on_end)
        self._session_id = session_id
        self._runs = runs
        self._clock = clock
        self._scripts = scripts
        self._lenient = lenient

    @property
    def is_interrupted(self) -> bool:
        return self._run_of_session.over is not None

    @property
    def _run_of_session(self) -> Run:
        run = self._runs.find(self._session_id)
        assert run is not None, "nothing is played"
        return run

    def begin(self) -> bool:
        return self._runs.begin(self._session_id)

    async def play(self) -> None:
        run = self._run_of_session
        failure: JsonObject | None = None
        try:
            if not self.is_interrupted:
                turn = RunTurn(run, self._clock, self._be_answered, lenient=self._lenient)
                await play(self._scripts.of_agent(turn.agent_name), turn)
        except TurnOver as over:
            failure = over.details
        except asyncio.CancelledError as error:
            if self.discarded:
                raise
            failure = script_failed(error)
        except Exception as error:
            if self.discarded:
                return
            _logger.exception("the script failed in %s", run.session_id)
            if isinstance(error, AssertionError):
                self._scripts.failures.append(error)
            failure = script_failed(error)
        if self.discarded:
            # The script went on although it was cancelled. The run is not over.
            return
        self._end(run, failure)

    def _end(self, run: Run, failure: JsonObject | None) -> None:
        if run.over is not None:
            self._runs.cancel(run)
        elif failure is not None:
            self._runs.fail(run, failure)
        else:
            self._runs.complete(run)

    async def _be_answered(self, run: Run, calls: Sequence[Called]) -> None:
        """Wait until the client has answered calls."""
        self._runs.suspend(run, [*calls])
        while run.pending:
            self.changed.clear()
            await self.changed.wait()

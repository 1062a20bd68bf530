"""Plays a session: run after run, as long as somebody prompts it."""

from collections.abc import Sequence

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.meerkat.engine.failures import script_failed
from agentsessions_emulator.meerkat.engine.run import Run
from agentsessions_emulator.meerkat.engine.runs import Runs
from agentsessions_emulator.meerkat.engine.tool_calls import Called
from agentsessions_emulator.meerkat.engine.turn import RunTurn
from agentsessions_emulator.scripts.players import OnEnd
from agentsessions_emulator.scripts.script import Scripts
from agentsessions_emulator.scripts.turn import TurnOver
from agentsessions_emulator.scripts.turn_player import TurnPlayer


class SessionPlayer(TurnPlayer):
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
        super().__init__(session_id, scripts, on_end)
        self._session_id = session_id
        self._runs = runs
        self._clock = clock
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

    async def work(self) -> None:
        if not self.is_interrupted:
            run = self._run_of_session
            turn = RunTurn(run, self._clock, self._be_answered, lenient=self._lenient)
            await self.have_played(turn)

    def end(self, over: TurnOver | None) -> None:
        run = self._run_of_session
        if run.over is not None:
            self._runs.cancel(run)
        elif over is not None:
            self._runs.fail(run, over.details or {})
        else:
            self._runs.complete(run)

    def failed(self, error: BaseException) -> TurnOver:
        return TurnOver("failed", script_failed(error))

    async def _be_answered(self, run: Run, calls: Sequence[Called]) -> None:
        """Wait until the client has answered calls."""
        self._runs.suspend(run, [*calls])
        while run.pending:
            self.changed.clear()
            await self.changed.wait()

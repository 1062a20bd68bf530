"""Plays a session: turn after turn, and in each turn one message after the other."""

from agentsessions_emulator.everruns.engine import tool_calls
from agentsessions_emulator.everruns.engine.run import FINAL, Run
from agentsessions_emulator.everruns.engine.turn import SessionTurn
from agentsessions_emulator.scripts.players import OnEnd
from agentsessions_emulator.scripts.replay import Taken
from agentsessions_emulator.scripts.script import Scripts
from agentsessions_emulator.scripts.turn import TurnOver
from agentsessions_emulator.scripts.turn_player import INTERRUPTED, TurnPlayer


class SessionPlayer(TurnPlayer):
    """Plays one session while it has something to do."""

    def __init__(self, run: Run, scripts: Scripts, on_end: OnEnd, *, lenient: bool) -> None:
        super().__init__(run.session_id, scripts, on_end)
        self._run_of_session = run
        self._lenient = lenient

    @property
    def is_interrupted(self) -> bool:
        turn = self._run_of_session.state.turn
        return turn is not None and turn.over is not None

    def begin(self) -> bool:
        run = self._run_of_session
        if run.state.turn is None and run.state.waiting:
            with run.saving():
                run.begin()
        return run.state.turn is not None

    async def work(self) -> None:
        """Work on the message that began the turn, then on those that steered it meanwhile."""
        run = self._run_of_session
        while not self.is_interrupted:
            turn = SessionTurn(run, self.changed, lenient=self._lenient)
            await self.have_played(turn)
            turn.check_end()
            if run.turn.round + 1 == len(run.turn.inputs):
                return
            with run.saving():
                run.turn.round += 1
                run.turn.taken = Taken()

    def end(self, over: TurnOver | None) -> None:
        run = self._run_of_session
        if over is None or over.reason == INTERRUPTED:
            over = TurnOver(run.turn.over or "completed")
        with run.saving():
            _end(run, over)

    def failed(self, error: BaseException) -> TurnOver:
        told = f"The agent's script failed: {type(error).__name__}: {error}"
        return TurnOver("failed", {"message": told, "code": "internal_error"})


def _end(run: Run, ending: TurnOver) -> None:
    details = ending.details or {}
    match ending.reason:
        case "completed":
            run.complete()
        case "failed":
            run.fail(details["message"], details["code"], details.get("fields"))
        case "sealed":
            run.seal(details["message"], details["reason"])
        case reason:
            run.close(FINAL)
            for call in run.turn.calls:
                if call.outcome is None:
                    tool_calls.interrupt(run, call)
            run.end("turn.cancelled", {"reason": reason})

"""Playing a turn: its script works on it, and what comes of that ends it."""

import asyncio
import logging
from abc import abstractmethod

from agentsessions_emulator.scripts.players import OnEnd, Player
from agentsessions_emulator.scripts.script import Scripts, play
from agentsessions_emulator.scripts.turn import Turn, TurnOver

INTERRUPTED = "interrupted"
"""Why a turn is over whose script was cancelled because of an interrupt."""

_logger = logging.getLogger(__name__)


class TurnPlayer(Player):
    """Plays the turns of one conversation by scripts; `name` is what logs call the conversation.

    A subclass says what the script works on, and how a turn ends.
    """

    def __init__(self, name: str, scripts: Scripts, on_end: OnEnd) -> None:
        super().__init__(on_end)
        self._name = name
        self._scripts = scripts

    @abstractmethod
    async def work(self) -> None:
        """Have the script do everything that the turn is about."""

    @abstractmethod
    def end(self, over: TurnOver | None) -> None:
        """End the turn; `over` says why, unless the script has done everything."""

    @abstractmethod
    def failed(self, error: BaseException) -> TurnOver:
        """How a turn ends whose script has failed."""

    async def have_played(self, turn: Turn) -> None:
        """Have the script of the turn's agent work on it."""
        await play(self._scripts.of_agent(turn.agent_name), turn)

    async def play(self) -> None:
        over: TurnOver | None = None
        try:
            await self.work()
        except TurnOver as ending:
            over = ending
        except asyncio.CancelledError as error:
            if self.discarded:
                raise
            over = TurnOver(INTERRUPTED) if self.is_interrupted else self.failed(error)
        except Exception as error:
            if self.discarded:
                return
            _logger.exception("the script failed in %s", self._name)
            if isinstance(error, AssertionError):
                self._scripts.failures.append(error)
            over = self.failed(error)
        if not self.discarded:
            # A script may go on although it was cancelled. Its turn is not over then.
            self.end(over)

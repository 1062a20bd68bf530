"""Playing agents: one asyncio task for each conversation that has something to do.

What a turn is and what belongs to it is the service's to say. When a turn is played, woken and cut
short is the same everywhere.
"""

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

_GRACE_SECONDS = 2.0
_STEPS_AT_A_STRETCH = 50
_logger = logging.getLogger(__name__)


OnEnd: TypeAlias = Callable[[Exception | None], None]
"""Told that a player has nothing left to do, or cannot go on because of an error of its own."""


async def breathe(steps: int) -> None:
    """Let others run now and then, before the step of a turn with this number."""
    if steps % _STEPS_AT_A_STRETCH == 0:
        await asyncio.sleep(0)


class Player(ABC):
    """Plays one conversation, turn after turn, until there is nothing left to do.

    `changed` is set when something new has come in while a turn is played.
    """

    def __init__(self, on_end: OnEnd) -> None:
        self.changed = asyncio.Event()
        self.discarded = False
        self._on_end = on_end
        self._task: asyncio.Task[None] | None = None

    @property
    @abstractmethod
    def is_interrupted(self) -> bool:
        """Whether the turn that is played is to end at once."""

    @abstractmethod
    def begin(self) -> bool:
        """Take up the next turn, or one that was left unfinished; False when there is none."""

    @abstractmethod
    async def play(self) -> None:
        """Play the turn to its end. Cancelled when it is interrupted or discarded."""

    def wake(self) -> None:
        """Something new has come in."""
        if self._task is None:
            self._start()
        elif self.is_interrupted:
            # Not at once: a task that is cancelled before it has begun could not clean up.
            asyncio.get_running_loop().call_soon(self._interrupt)
        else:
            self.changed.set()

    def discard(self) -> "asyncio.Task[None] | None":
        """Stop where it is; what is left of the task ends by itself."""
        self.discarded = True
        if self._task is not None:
            self._task.cancel()
        return self._task

    def _start(self) -> None:
        if self.begin():
            self._task = asyncio.get_running_loop().create_task(self._run())
        else:
            self._on_end(None)

    async def _run(self) -> None:
        try:
            await self.play()
            self._task = None
            if not self.discarded:
                self._start()
        except Exception as error:
            _logger.exception("a turn could not be played")
            self._on_end(error)

    def _interrupt(self) -> None:
        if self._task is not None and not self.discarded and self.is_interrupted:
            self._task.cancel()


class Players:
    """The players of all conversations that have something to do, by the conversation's id.

    What goes wrong with them, apart from their scripts, is added to `failures`.
    """

    def __init__(self, make: Callable[[str, OnEnd], Player], failures: list[Exception]) -> None:
        self._make = make
        self._failures = failures
        self._players: dict[str, Player] = {}
        self._ending: set[asyncio.Task[None]] = set()

    def wake(self, key: str) -> None:
        """Look at what there is to do in a conversation: something has changed."""
        player = self._players.get(key)
        if player is None:
            player = self._players[key] = self._make(key, partial(self._end, key))
        player.wake()

    def discard(self, key: str) -> None:
        """Stop playing a conversation, which is about to end."""
        player = self._players.pop(key, None)
        task = player.discard() if player is not None else None
        if task is not None:
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)

    async def discard_all(self) -> None:
        """Stop playing and wait until nothing runs any more, or a script refuses to end."""
        for key in list(self._players):
            self.discard(key)
        if self._ending:
            _, stuck = await asyncio.wait(self._ending, timeout=_GRACE_SECONDS)
            for task in stuck:
                self._ending.discard(task)
                _logger.error("a script does not end when it is cancelled, and is left behind")

    def _end(self, key: str, error: Exception | None) -> None:
        self._players.pop(key, None)
        if error is not None:
            self._failures.append(error)

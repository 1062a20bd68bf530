"""The steps of a turn, written down as they are taken.

A script that is run again after a restart skips those that it has taken already and gets the same
results from them.
"""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from zlib import crc32

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.run import Run


class ScriptChangedError(Exception):
    """A script that goes on after a restart is not the one that began."""

    def __init__(self, step: int, before: str, now: str) -> None:
        other = "with other arguments" if before == now else f"where it now has {now}"
        super().__init__(
            f"the script has changed since this turn began: its step {step} was {before}, {other}."
            " Send the message again."
        )


class Steps:
    """The steps of the turn in progress. `number` is that of the latest, from 1 on."""

    def __init__(self, run: Run) -> None:
        self.number = 0
        self._run = run
        self._begun = ""

    def skipped(self, action: str, *arguments: object) -> bool:
        """Whether the step that begins was already taken before a restart.

        Raises ScriptChangedError where another one was taken in its place.
        """
        self.number += 1
        turn = self._run.turn
        self._begun = f"{action} {crc32(repr(arguments).encode(errors='replace')):08x}"
        if self.number > turn.steps:
            return False
        before = turn.taken[self.number - 1]
        if before != self._begun:
            raise ScriptChangedError(self.number, before.partition(" ")[0], action)
        return True

    @contextmanager
    def finishing(self, result: Any = None) -> Generator[None]:
        """What finishes the step; it is written down with its result in the same transaction."""
        run = self._run
        with run.store.transaction():
            yield
            run.turn.steps = self.number
            run.turn.taken.append(self._begun)
            if result is not None:
                run.turn.results[str(self.number)] = result
            run.save()

    @property
    def result(self) -> Any:
        """The result of the latest step, which must have one."""
        return self._run.turn.results[str(self.number)]

    def seen(self) -> list[JsonObject]:
        """The history as it is now, or was when the script came here before a restart."""
        run = self._run
        looks, step = run.turn.looks, str(self.number)
        if step not in looks:
            looks[step] = run.log.position()
            run.save()
        return run.log.processed(run.thread, looks[step])

    def check_end(self) -> None:
        """Raises ScriptChangedError where the script has ended before steps that it had taken."""
        turn = self._run.turn
        if self.number < turn.steps:
            action = turn.taken[self.number].partition(" ")[0]
            raise ScriptChangedError(self.number + 1, action, "the end")

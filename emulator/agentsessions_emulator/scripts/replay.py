"""The steps of a turn, written down as they are taken.

A script that is run again after a restart skips the steps that it has taken already, and gets the
same results from them. A step that was refused or cut short was not taken: it is begun again.
"""

from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol
from zlib import crc32

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.jsontypes import JsonObject


@dataclass
class Taken:
    """What a service keeps with a turn.

    `actions` says what each step was and `results` what it gave, where it gave anything, by its
    number from 1 on. `looks` are the places in the log up to which the script has seen the history,
    by the number of the steps before. `deadlines` are the times up to which it sleeps, in
    microseconds, by what it sleeps for.
    """

    actions: dict[str, str] = field(default_factory=dict[str, str])
    results: dict[str, Any] = field(default_factory=dict[str, Any])
    looks: dict[str, int] = field(default_factory=dict[str, int])
    deadlines: dict[str, int] = field(default_factory=dict[str, int])


class Replayed(Protocol):
    """A turn in progress. What is done to `taken` inside of `saving` is stored, or undone."""

    @property
    def clock(self) -> Clock: ...

    @property
    def taken(self) -> Taken: ...

    def saving(self) -> AbstractContextManager[None]: ...


class KeptTurn(Protocol):
    """A turn that is kept: a dataclass, of values of JSON beside its steps and calls."""

    @property
    def taken(self) -> Taken: ...

    @property
    def calls(self) -> Sequence[object]: ...


def turn_to_json(turn: KeptTurn) -> JsonObject:
    """A turn with its calls and steps as objects, nothing of it copied."""
    calls = [vars(call) for call in turn.calls]
    return {**vars(turn), "taken": vars(turn.taken), "calls": calls}


class ScriptChangedError(Exception):
    """A script that goes on after a restart is not the one that began."""

    def __init__(self, step: int, before: str, now: str) -> None:
        other = "with other arguments" if before == now else f"where it now has {now}"
        super().__init__(
            f"the script has changed since this turn began: its step {step} was {before}, {other}."
            " Send the message again."
        )


class Steps:
    """The steps of one run of a script. `number` is that of the latest, from 1 on."""

    def __init__(self, turn: Replayed) -> None:
        self.number = 0
        self._turn = turn
        self._begun = ""

    def skipped(self, action: str, *arguments: object) -> bool:
        """Whether the step that begins was already taken before a restart.

        Raises ScriptChangedError where another one was taken in its place.
        """
        self.number += 1
        self._begun = f"{action} {crc32(repr(arguments).encode(errors='replace')):08x}"
        before = self._turn.taken.actions.get(str(self.number))
        if before not in (None, self._begun):
            raise ScriptChangedError(self.number, _name(before), action)
        return before is not None

    @contextmanager
    def finishing(self, result: Any = None) -> Generator[None]:
        """What finishes the step; it is written down with its result in the same transaction."""
        with self._turn.saving():
            yield
            taken, number = self._turn.taken, str(self.number)
            taken.actions[number] = self._begun
            if result is not None:
                taken.results[number] = result

    @property
    def result(self) -> Any:
        """The result of the latest step, which must have one."""
        return self._turn.taken.results[str(self.number)]

    def seen_up_to(self, newest: int) -> int:
        """The place in the log up to which the script sees the history.

        That is the `newest` one, or where it was when the script came here before a restart.
        """
        looks, step = self._turn.taken.looks, str(self.number)
        if step not in looks:
            with self._turn.saving():
                looks[step] = newest
        return looks[step]

    def check_end(self) -> None:
        """Raises ScriptChangedError where the script has ended before steps that it had taken."""
        for number, action in self._turn.taken.actions.items():
            if int(number) > self.number:
                raise ScriptChangedError(int(number), _name(action), "the end")


async def sleep(turn: Replayed, seconds: float, purpose: str) -> None:
    """Sleep in the turn in progress; after a restart, for what is left of it.

    `purpose` tells the sleeps of a turn apart.
    """
    if seconds <= 0:
        return
    if purpose not in turn.taken.deadlines:
        with turn.saving():
            turn.taken.deadlines[purpose] = turn.clock.deadline(seconds)
    await turn.clock.sleep_until(turn.taken.deadlines[purpose])
    turn.taken.deadlines.pop(purpose, None)


def _name(action: str) -> str:
    return action.partition(" ")[0]

"""A turn whose steps are written down, with the actions that are the same for every such turn."""

from copy import deepcopy
from typing import Protocol

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.replay import Replayed, Steps
from agentsessions_emulator.scripts.turn import Turn


class _Counting(Protocol):
    def count_up(self, name: str, /) -> int: ...


class _State(Protocol):
    memory: JsonObject


class Remembering(Replayed, Protocol):
    """A turn in progress whose conversation has a memory in its state."""

    @property
    def store(self) -> _Counting: ...

    @property
    def state(self) -> _State: ...


class ReplayedTurn(Turn):
    """What a script keeps and counts is a step as well, and gives the same after a restart."""

    def __init__(self, place: Remembering) -> None:
        self._steps = Steps(place)
        self._place = place

    async def recall(self) -> JsonObject:
        if not self._steps.skipped("recall"):
            with self._steps.finishing(deepcopy(self._place.state.memory)):
                pass
        recalled: JsonObject = deepcopy(self._steps.result)
        return recalled

    async def remember(self, memory: JsonObject) -> None:
        if not self._steps.skipped("remember"):
            with self._steps.finishing():
                self._place.state.memory = deepcopy(memory)

    async def count(self, name: str) -> int:
        if not self._steps.skipped("count", name):
            with self._place.saving():
                earlier = self._place.store.count_up(f"script: {name}") - 1
                with self._steps.finishing(earlier):
                    pass
        counted: int = self._steps.result
        return counted

    def check_end(self) -> None:
        """Raises ScriptChangedError where the script has ended before steps that it had taken."""
        self._steps.check_end()

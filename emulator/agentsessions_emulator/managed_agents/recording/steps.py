"""The steps of one turn, cut into model requests as the emulator will cut them.

In the emulator a message that comes after a message begins a new request, and so does anything
after calls, an error or a compaction. Where a request of the recording begins otherwise, a `sleep`
ends the one before.
"""

from collections.abc import Iterator

from agentsessions_emulator.jsontypes import JsonObject

_SECOND = 1_000_000
_SHORTEST_SLEEP = 0.01


class Steps:
    """What the agent does in a turn. With `keeps_sleeps`, also how long it takes before it does.

    `misfits` counts what will be played in another model request than it was.
    """

    def __init__(self, *, keeps_sleeps: bool) -> None:
        self.misfits = 0
        self.is_empty_request = False
        self._keeps_sleeps = keeps_sleeps
        self._iterations: list[list[list[JsonObject]]] = [[]]
        self._is_in_request = False
        self._failed = False
        self._is_open = False
        self._spoke = False
        self._calls: list[JsonObject] | None = None
        self._quiet_since = 0

    def begin_request(self, quiet_since: int) -> None:
        """A model request begins; nothing had happened since that moment."""
        self.misfits += self.is_empty_request
        self.is_empty_request = self._is_in_request = True
        self._calls = None
        self._quiet_since = quiet_since

    def end_request(self, *, failed: bool) -> None:
        self._is_in_request, self._failed = False, failed
        self._calls = None

    def speak(self, step: JsonObject, moment: int, *, aloud: bool) -> None:
        """A message, or if not `aloud` a thought."""
        ends_the_last = self._is_open and self._spoke
        if self._is_in_request and not self.is_empty_request:
            self.misfits += ends_the_last or self._calls is not None
        self._enter_request(moment, cuts=not ends_the_last)
        self._calls = None
        self._spoke = aloud or (self._is_open and self._spoke and not ends_the_last)
        self._is_open = True
        self._add([step])

    def call(self, step: JsonObject, moment: int) -> None:
        """A call; those that follow each other in a model request are made together."""
        self._enter_request(moment, cuts=True)
        self._is_open = self._spoke = False
        if self._calls is not None:
            self._calls.append(step)
            return
        calls = [step]
        self._add(calls)
        self._calls = calls if self._is_in_request else None

    def refuse(self, step: JsonObject, moment: int) -> None:
        self._enter_request(moment, cuts=True)
        self._add([step])

    def meet(self, step: JsonObject) -> None:
        """Something that happens between model requests; an error fails the one that is open."""
        if self._is_open and "error" in step and not self._failed:
            self._add([{"sleep": 0}])
        self.misfits += self.is_empty_request
        self.is_empty_request = self._is_open = self._spoke = False
        self._calls = None
        self._add([step])

    def grade(self, step: JsonObject) -> None:
        self._add([step])

    def begin_iteration(self) -> None:
        """The work on an outcome was sent back."""
        self._is_open = self._spoke = False
        self._calls = None
        self._iterations.append([])

    def written(self) -> list[JsonObject | str]:
        """As a script has them."""
        if len(self._iterations) == 1:
            return list(_written(self._iterations[0]))
        return [
            {"if": {"iteration": number, "do": list(_written(groups))}}
            for number, groups in enumerate(self._iterations)
        ]

    def _enter_request(self, moment: int, *, cuts: bool) -> None:
        """Before the first step of a request: end the one before, unless the step does so itself,
        and take as long as the model did.
        """
        if not self.is_empty_request:
            return
        self.is_empty_request = False
        seconds = round((moment - self._quiet_since) / _SECOND, 2) if self._keeps_sleeps else 0
        if seconds >= _SHORTEST_SLEEP or (cuts and self._is_open):
            self._is_open = self._spoke = False
            self._add([{"sleep": seconds}])

    def _add(self, group: list[JsonObject]) -> None:
        self._iterations[-1].append(group)


def _written(groups: list[list[JsonObject]]) -> Iterator[JsonObject | str]:
    for group in groups:
        step = group[0] if len(group) == 1 else {"together": group}
        ((action, fields),) = step.items()
        yield step if fields != {} else action

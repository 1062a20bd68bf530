"""The steps of one turn, cut into iterations as the emulator will cut them.

In the emulator a message or a thought that comes after a message begins a new iteration, and so
does anything after calls, an error or a compaction. Where an iteration of the recording begins
otherwise, a `sleep` ends the one before.
"""

from agentsessions_emulator.jsontypes import JsonObject

_SHORTEST_SLEEP = 0.01


class Steps:
    """What the agent does about one message. With `keeps_sleeps`, also how long it takes.

    `misfits` counts what will be played in another iteration than it was.
    """

    def __init__(self, *, keeps_sleeps: bool) -> None:
        self.misfits = 0
        self._is_empty = False
        self._keeps_sleeps = keeps_sleeps
        self._steps: list[JsonObject] = []
        self._is_asking = False
        self._spoke = False
        self._quiet_seconds = 0.0

    def begin_iteration(self, quiet_seconds: float) -> None:
        """The model is asked; nothing had happened for so long."""
        self.misfits += self._is_empty
        self._is_empty = True
        self._quiet_seconds = quiet_seconds

    def speak(self, step: JsonObject, *, aloud: bool, is_final: bool = False) -> None:
        """A message, or if not `aloud` a thought. What is said finally ends the iteration."""
        self._enter(begins_one=self._spoke or not self._is_asking)
        self._is_asking, self._spoke = True, aloud
        self._steps.append(step)
        if is_final:
            self.add({"sleep": 0})

    def call(self, calls: list[JsonObject]) -> None:
        """Calls that are made at once."""
        self._enter(begins_one=not self._is_asking)
        self.add(calls[0] if len(calls) == 1 else {"together": calls})

    def meet(self, step: JsonObject) -> None:
        """An error, which ends the iteration that it is in."""
        self._enter(begins_one=self._spoke or not self._is_asking)
        self.add(step)

    def add(self, step: JsonObject) -> None:
        """Something that the model has no part in; it ends the iteration that is open."""
        self._is_asking = self._spoke = False
        self._steps.append(step)

    def fail(self, error: JsonObject) -> None:
        """The turn has failed: by the error that it has just met, if it did."""
        if self._steps and "error" in self._steps[-1]:
            self._steps.pop()
        self.add({"error": error})

    def written(self) -> list[JsonObject | str]:
        """As a script has them."""
        steps = self._steps
        if steps and steps[-1] == {"sleep": 0}:
            steps = steps[:-1]  # the end of the turn ends the last iteration
        return [_written(step) for step in steps]

    def _enter(self, *, begins_one: bool) -> None:
        """Before a step: end the open iteration where the recording has a new one."""
        if not self._is_empty:
            self.misfits += begins_one
            return
        self._is_empty = False
        slept = self._keeps_sleeps and self._quiet_seconds >= _SHORTEST_SLEEP
        if slept or not begins_one:
            self.add({"sleep": self._quiet_seconds if slept else 0})


def _written(step: JsonObject) -> JsonObject | str:
    ((action, fields),) = step.items()
    return action if fields == {} else step

"""Playing the steps of a script in YAML."""

import re
from collections.abc import Sequence

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.turn import (
    Call,
    CustomToolCall,
    Delegation,
    Phase,
    ToolCall,
    ToolOutcome,
    Turn,
    Workflow,
)
from agentsessions_emulator.scripts.yaml_steps import CALLS, Step


class Playback:
    """One turn that is played, with the outcomes of its last calls."""

    def __init__(self, turn: Turn, script: str) -> None:
        self._turn = turn
        self._script = script
        self._outcomes: list[ToolOutcome] = []

    async def play(self, steps: Sequence[Step]) -> None:
        for step in steps:
            await self._play(step)

    @property
    def _result(self) -> str:
        return "\n".join(outcome.text for outcome in self._outcomes)

    async def _play(self, step: Step) -> None:
        turn, fields = self._turn, step.fields
        match step.action:
            case "say":
                await turn.say(self._filled(fields["text"]), pause=fields.get("pause", 0.0))
            case "if":
                branch = "do" if self._met(fields) else "else"
                await self.play(step.inner.get(branch, ()))
            case "assert":
                self._assert(step)
            case "together":
                await self._call(step.inner["calls"])
            case action if action in CALLS:
                await self._call([step])
            case "grade":
                turn.grade(
                    fields["verdict"],
                    fields.get("explanation", ""),
                    seconds=fields.get("seconds", 0.0),
                )
            case "sleep":
                await turn.sleep(fields["seconds"])
            case "error":
                await turn.error(**fields)
            case "refuse":
                await turn.refuse(**fields)
            case "think":
                await turn.think()
            case _:
                await turn.compact()

    async def _call(self, steps: Sequence[Step]) -> None:
        calls = [self._made(step) for step in steps]
        self._outcomes = await self._turn.call_tools(*calls)

    def _made(self, step: Step) -> Call:
        fields = step.fields
        match step.action:
            case "tool":
                return ToolCall(**fields)
            case "custom_tool":
                return CustomToolCall(**fields)
            case "delegate":
                return Delegation(fields["agent"], self._filled(fields["text"]))
            case _:
                phases = [self._phase(phase) for phase in fields.get("phases", ())]
                return Workflow(
                    fields["name"], phases, fields.get("description"), fields.get("error")
                )

    def _phase(self, phase: JsonObject) -> Phase:
        tasks = [
            Delegation(task["agent"], self._filled(task["text"])) for task in phase.get("tasks", ())
        ]
        return Phase(phase["name"], tasks, phase.get("description"))

    def _assert(self, step: Step) -> None:
        known = self._known()
        for name, wanted in step.fields.items():
            if not self._met({name: wanted}):
                raise AssertionError(
                    f"line {step.line} of {self._script} asserts {name}: {wanted!r}, but it is"
                    f" {known[name]!r}"
                )

    def _met(self, conditions: JsonObject) -> bool:
        known = self._known()
        return all(
            re.search(wanted, known[name]) is not None
            if isinstance(wanted, str)
            else known[name] == wanted
            for name, wanted in conditions.items()
        )

    def _known(self) -> JsonObject:
        """What a condition can ask for."""
        return {
            "result": self._result,
            "text": self._turn.text,
            "is_error": any(outcome.is_error for outcome in self._outcomes),
            "denied": any(outcome.denied for outcome in self._outcomes),
            "iteration": self._turn.iteration,
        }

    def _filled(self, text: str) -> str:
        return text.replace("{text}", self._turn.text).replace("{result}", self._result)

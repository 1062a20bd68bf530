"""Playing the steps of a script in YAML."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.patterns import described, fits
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

_FIELD = re.compile(r"\{(text|result|brace)\}")
_BRACE = re.compile(r"\{(?=(?:text|result|brace)\})")


def literally(text: str) -> str:
    """A text as a script has it, so that nothing in it is filled in."""
    return _BRACE.sub("{brace}", text)


class Playback:
    """One turn that is played, with the outcomes of its last calls.

    `script` is the name of the script, for assertions that fail, and `place` that of the turn in
    it, for expectations that are not met.
    """

    def __init__(self, turn: Turn, script: str = "the script", place: str = "the script") -> None:
        self._turn = turn
        self._script = script
        self._place = place
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
                text = fields["text"]
                said = self._filled(text) if isinstance(text, str) else [*map(self._filled, text)]
                await turn.say(said, pause=fields.get("pause", 0.0))
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
                details = fields.get("details", {})
                await turn.error(**{k: v for k, v in fields.items() if k != "details"}, **details)
            case "refuse":
                await turn.refuse(**fields)
            case "think":
                await turn.think()
            case _:
                await turn.compact()

    async def _call(self, steps: Sequence[Step]) -> None:
        memory = await self._turn.recall() if any(map(_is_delegation, steps)) else {}
        threads: dict[str, str] = memory.setdefault("threads", {})
        calls = [self._made(step, threads) for step in steps]
        self._outcomes = await self._turn.call_tools(*calls)
        for step, outcome in zip(steps, self._outcomes, strict=True):
            if _is_delegation(step) and outcome.thread_id is not None:
                threads[_name(step.fields["agent"])] = outcome.thread_id
                await self._turn.remember(memory)
            if not self._turn.lenient:
                self._compare(step, outcome)

    def _made(self, step: Step, threads: Mapping[str, str]) -> Call:
        fields = {name: value for name, value in step.fields.items() if name != "expect"}
        match step.action:
            case "tool":
                return ToolCall(**fields)
            case "custom_tool":
                return CustomToolCall(**fields)
            case "delegate":
                agent = fields["agent"]
                thread_id = threads.get(_name(agent)) if fields.get("again") else None
                return Delegation(agent, self._filled(fields["text"]), thread_id)
            case _:
                phases = [self._phase(phase) for phase in fields.get("phases", ())]
                return Workflow(
                    fields["name"], phases, fields.get("description"), fields.get("error")
                )

    def _compare(self, step: Step, outcome: ToolOutcome) -> None:
        """Raise AssertionError unless a call was answered as the script expects."""
        given = {"result": outcome.text, "is_error": outcome.is_error, "denied": outcome.denied}
        for name, wanted in step.fields.get("expect", {}).items():
            if not _is_so(wanted, given[name]):
                expected = wanted if isinstance(wanted, bool) else described(wanted)
                raise AssertionError(
                    f"{self._place} expects of {step.fields['name']} that {name} is {expected},"
                    f" not {given[name]!r}"
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
        return all(_is_so(wanted, known[name]) for name, wanted in conditions.items())

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
        known = {"text": self._turn.text, "result": self._result, "brace": "{"}
        return _FIELD.sub(lambda field: known[field[1]], text)


def _is_so(wanted: Any, given: Any) -> bool:
    """Whether a condition holds: a pattern fits, or a value is this one."""
    return fits(wanted, given) if isinstance(given, str) else bool(wanted == given)


def _is_delegation(step: Step) -> bool:
    return step.action == "delegate"


def _name(agent: str | JsonObject) -> str:
    return agent if isinstance(agent, str) else str(agent["name"])

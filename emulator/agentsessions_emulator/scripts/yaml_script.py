"""Scripts in YAML.

    turns:
      - when: weather             # a regular expression to search for; left out: any input
        do:
          - think
          - say: Let me look that up.
          - tool: {name: bash, input: {command: date}, result: Wed, seconds: 1}
          - custom_tool: {name: get_weather, input: {city: Paris}}
          - say: "You asked: {text}. Answer: {result}."
          - sleep: 2
          - error: {type: model_overloaded_error, retry: retrying}

The first turn that fits an input is played; an input that none fits is left to the default agent.
`{text}` stands for the input's text and `{result}` for what the last tool gave.
"""

import re
from typing import Any

import yaml

from agentsessions_emulator.document.explain import listed
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object
from agentsessions_emulator.scripts.directives import follow_directives
from agentsessions_emulator.scripts.script import Script
from agentsessions_emulator.scripts.turn import RETRY_STATUSES, Turn

_FIELDS = {
    "say": {"text", "pause"},
    "tool": {"name", "input", "result", "is_error", "seconds"},
    "custom_tool": {"name", "input"},
    "error": {"type", "message", "retry"},
    "sleep": {"seconds"},
    "refuse": {"category", "explanation"},
    "think": set[str](),
    "compact": set[str](),
}
_SHORT_FORMS = {"say": "text", "sleep": "seconds", "error": "type", "refuse": "explanation"}

_Step = tuple[str, JsonObject]


def parse_script(text: str, error_types: frozenset[str]) -> Script:
    """Read a script for a service with these errors.

    Raises a 400 (`ApiError`) that says what is wrong with it.
    """
    try:
        document: Any = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise invalid(f"The script is not YAML: {error}") from error
    if not is_object(document) or set(document) != {"turns"}:
        raise invalid("A script has one key, turns.")
    turns = document["turns"]
    if not is_list(turns):
        raise invalid("turns must be a list.")
    played = [_read_turn(turn, f"turns/{i}", error_types) for i, turn in enumerate(turns)]

    async def script(turn: Turn) -> None:
        for pattern, steps in played:
            if pattern.search(turn.text):
                await _play(turn, steps)
                return
        await follow_directives(turn)

    return script


def _read_turn(
    turn: Any, place: str, error_types: frozenset[str]
) -> tuple[re.Pattern[str], list[_Step]]:
    if not is_object(turn) or not is_list(turn.get("do")) or set(turn) - {"do", "when"}:
        raise invalid(f"{place} must have a list under do, and may have a when.")
    try:
        pattern = re.compile(str(turn.get("when", "")))
    except re.error as error:
        raise invalid(f"{place}/when is no regular expression: {error}.") from error
    steps = [_read_step(step, f"{place}/do/{i}", error_types) for i, step in enumerate(turn["do"])]
    return pattern, steps


def _read_step(step: Any, place: str, error_types: frozenset[str]) -> _Step:
    whole = {step: None} if isinstance(step, str) else step
    if not is_object(whole) or len(whole) != 1:
        raise invalid(f"{place} must be one action.")
    ((action, argument),) = whole.items()
    if action not in _FIELDS:
        raise invalid(f"{place}: {action!r} is no action; there are {listed(sorted(_FIELDS))}.")
    fields = argument if is_object(argument) else _written_out(action, argument)
    if unknown := sorted(set(fields) - _FIELDS[action]):
        raise invalid(f"{place}: {action} has no {unknown[0]!r}.")
    _check_step(action, fields, place)
    if action == "error":
        _check_error(fields, place, error_types)
    return action, fields


def _written_out(action: str, argument: Any) -> JsonObject:
    """The long form of `say: TEXT` and its like."""
    if argument is None:
        return {}
    return {_SHORT_FORMS.get(action, action): argument}


def _check_step(action: str, fields: JsonObject, place: str) -> None:
    required = {"tool": "name", "custom_tool": "name", **_SHORT_FORMS}.get(action)
    if required and required not in fields and action != "refuse":
        raise invalid(f"{place}: {action} needs {required!r}.")


def _check_error(fields: JsonObject, place: str, error_types: frozenset[str]) -> None:
    if fields["type"] not in error_types:
        raise invalid(f"{place}: {fields['type']!r} is no session error type.")
    if fields.get("retry") not in {None, *RETRY_STATUSES}:
        raise invalid(f"{place}: retry must be {listed(sorted(RETRY_STATUSES))}.")


async def _play(turn: Turn, steps: list[_Step]) -> None:
    result = ""
    for action, fields in steps:
        match action:
            case "say":
                text = fields["text"].replace("{text}", turn.text).replace("{result}", result)
                await turn.say(text, pause=fields.get("pause", 0.0))
            case "tool":
                result = (await turn.use_tool(**fields)).text
            case "custom_tool":
                result = (await turn.call_custom_tool(**fields)).text
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

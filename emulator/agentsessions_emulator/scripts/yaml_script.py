"""Scripts in YAML.

    turns:
      - when: weather             # a regular expression to search for; left out: any input
        do:
          - think
          - say: Let me look that up.
          - tool: {name: bash, input: {command: date}, result: Wed, seconds: 1}
          - together:             # several calls in one model request
              - custom_tool: {name: get_weather, input: {city: Paris}}
              - delegate: {agent: Researcher, text: Look it up.}
          - if: {denied: true, do: [say: Then I cannot know.], else: [say: Thank you.]}
          - say: "You asked: {text}. Answer: {result}."
          - assert: {result: sunny}
          - sleep: 2
          - grade: {verdict: needs_revision, explanation: No rhyme.}
          - error: {type: model_overloaded_error, retry: retrying}

The first turn that fits an input is played; an input that none fits is left to the default agent.
`{text}` stands for the input's text and `{result}` for what the last call gave (or the last calls,
a line each). Conditions, all of which must be met: `result` and `text` are regular expressions to
search for, `is_error` and `denied` are about the last calls, `iteration` counts how often the work
on an outcome was sent back.
"""

import re
from collections.abc import Sequence
from typing import Any

import yaml

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import is_list, is_object
from agentsessions_emulator.scripts import yaml_lines
from agentsessions_emulator.scripts.directives import follow_directives
from agentsessions_emulator.scripts.script import Script
from agentsessions_emulator.scripts.turn import Turn
from agentsessions_emulator.scripts.yaml_play import Playback
from agentsessions_emulator.scripts.yaml_steps import Reader, Step

_Played = tuple[re.Pattern[str], Sequence[Step]]


def parse_script(text: str, error_types: frozenset[str], name: str = "the script") -> Script:
    """Read a script for a service with these errors. Assertions that fail tell its `name`.

    Raises a 400 (`ApiError`) that says what is wrong with it.
    """
    try:
        document: Any = yaml_lines.load(text)
    except yaml.YAMLError as error:
        raise invalid(f"The script is not YAML: {error}") from error
    if not is_object(document) or set(document) != {"turns"}:
        raise invalid("A script has one key, turns.")
    turns = document["turns"]
    if not is_list(turns):
        raise invalid("turns must be a list.")
    reader = Reader(error_types)
    played = [_read_turn(reader, turn, f"turns/{i}") for i, turn in enumerate(turns)]

    async def script(turn: Turn) -> None:
        for pattern, steps in played:
            if pattern.search(turn.text):
                await Playback(turn, name).play(steps)
                return
        await follow_directives(turn)

    return script


def _read_turn(reader: Reader, turn: Any, place: str) -> _Played:
    if not is_object(turn) or not is_list(turn.get("do")) or set(turn) - {"do", "when"}:
        raise invalid(f"{place} must have a list under do, and may have a when.")
    pattern = reader.pattern(str(turn.get("when", "")), f"{place}/when")
    return pattern, reader.steps(turn["do"], f"{place}/do")

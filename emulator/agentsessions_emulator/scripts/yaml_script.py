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
`{text}` stands for the input's text, `{result}` for what the last call gave (or the last calls, a
line each), and `{brace}` for a brace that is none of these. Conditions, all of which must be met:
`result` and `text` are regular expressions to search for, `is_error` and `denied` are about the
last calls, `iteration` counts how often the work on an outcome was sent back. Where a regular
expression stands, `{exactly: TEXT}` may stand as well. A text that is said, or a tool's result, may
be a list: of blocks. `expect` in a call has conditions on its outcome alone, and `again` in a
`delegate` goes on in the thread of the last task for that agent.

Instead of turns there may be whole conversations, each for one thread, which plays them in order:
see `scripts.conversations`.

    conversations:
      - agent: Clerk              # left out: any agent
        turns:
          - when: {exactly: How is Oslo?}
            do:
              - custom_tool: {name: get_weather, expect: {result: {exactly: rain}}}
              - say: Wet.
"""

from typing import Any

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object
from agentsessions_emulator.scripts.conversations import (
    Conversation,
    Conversations,
    PlannedTurn,
)
from agentsessions_emulator.scripts.directives import follow_directives
from agentsessions_emulator.scripts.patterns import fits
from agentsessions_emulator.scripts.script import Script
from agentsessions_emulator.scripts.turn import Turn
from agentsessions_emulator.scripts.yaml_play import Playback
from agentsessions_emulator.scripts.yaml_steps import Reader


def parse_script(text: str, error_types: frozenset[str], name: str = "the script") -> Script:
    """Read a script for a service with these errors. Assertions that fail tell its `name`.

    Raises a 400 (`ApiError`) that says what is wrong with it.
    """
    import yaml  # takes long, and is needed for scripts in YAML only

    from agentsessions_emulator.scripts import yaml_lines

    try:
        document: Any = yaml_lines.load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise invalid(f"The script is not YAML: {error}") from error
    if not is_object(document) or [*document] not in (["turns"], ["conversations"]):
        raise invalid("A script has one key, turns or conversations.")
    reader = Reader(error_types)
    if "conversations" in document:
        conversations = _listed(document, "conversations")
        return Conversations(
            [_read_conversation(reader, *numbered) for numbered in enumerate(conversations)]
        )
    planned = _read_turns(reader, document, "")

    async def script(turn: Turn) -> None:
        for one in planned:
            if fits(one.when, turn.text):
                await Playback(turn, name).play(one.steps)
                return
        await follow_directives(turn)

    return script


def _read_conversation(reader: Reader, index: int, conversation: Any) -> Conversation:
    place = f"conversations/{index}"
    if not is_object(conversation) or set(conversation) - {"agent", "turns"}:
        raise invalid(f"{place} must have a list of turns, and may have an agent.")
    agent = conversation.get("agent")
    if not isinstance(agent, str | None):
        raise invalid(f"{place}/agent must be a text, not {agent!r}.")
    turns = _read_turns(reader, conversation, f"{place}/")
    if not turns:
        raise invalid(f"{place} has no turn.")
    return Conversation(agent, turns)


def _read_turns(reader: Reader, holder: JsonObject, place: str) -> list[PlannedTurn]:
    turns = _listed(holder, "turns", place)
    return [_read_turn(reader, turn, f"{place}turns/{i}") for i, turn in enumerate(turns)]


def _read_turn(reader: Reader, turn: Any, place: str) -> PlannedTurn:
    if not is_object(turn) or not is_list(turn.get("do")) or set(turn) - {"do", "when"}:
        raise invalid(f"{place} must have a list under do, and may have a when.")
    when = turn.get("when", "")
    pattern = reader.pattern(when if is_object(when) else str(when), f"{place}/when")
    return PlannedTurn(pattern, reader.steps(turn["do"], f"{place}/do"))


def _listed(holder: JsonObject, name: str, place: str = "") -> list[Any]:
    if not is_list(holder.get(name)):
        raise invalid(f"{place}{name} must be a list.")
    listed: list[Any] = holder[name]
    return listed

"""The default agent: does what the lines of a message tell it to, and echoes the rest.

It uses whatever it is told to, also what the agent of the session does not have.

echo: TEXT              says TEXT
think                   thinks
tool NAME {json}        uses a tool, then says what it gave
custom_tool NAME {json} has the client run a custom tool, then quotes its result
delegate NAME: TEXT     gives another agent a task, then quotes its report
error TYPE [RETRY]      meets an error
sleep SECONDS           stays running that long

Calls (of tools and other agents) in lines that follow each other and begin with a + are made at
once, in one model request:

+ tool bash {"command": "ls"}
+ custom_tool get_weather {"city": "Oslo"}
"""

import json
import re
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject, is_object
from agentsessions_emulator.scripts.turn import (
    RETRY_STATUSES,
    Call,
    CustomToolCall,
    Delegation,
    ToolCall,
    Turn,
)

_TOOL = re.compile(r"(tool|custom_tool)\s+(\S+)\s+(\{.*\})")
_DELEGATE = re.compile(r"delegate\s+([^:]+?)\s*:\s*(.*)")
_TOGETHER = re.compile(r"\+\s+(.*)")
_ERROR = re.compile(r"error\s+(\w+)(?:\s+(\w+))?")
_SLEEP = re.compile(r"sleep\s+(\d+(?:\.\d+)?)")
_ECHO = "echo:"

_Say = Callable[[str], Awaitable[None]]


async def follow_directives(turn: Turn, *, pause: float = 0.0) -> None:
    """The script of the default agent; with a pause it takes so many seconds for a few words."""
    turn.lenient = True
    say = partial(turn.say, pause=pause)
    plain: list[str] = []
    together: list[Call] = []
    for line in turn.text.splitlines():
        directive = line.strip()
        if call := _one_of_several(directive):
            await _echo(say, plain)
            together.append(call)
            continue
        await _make(turn, say, together)
        if not _is_directive(directive, turn.error_types):
            plain.append(line)
            continue
        await _echo(say, plain)
        await _follow(turn, say, directive)
    await _echo(say, plain)
    await _make(turn, say, together)


async def _echo(say: _Say, lines: list[str]) -> None:
    text = "\n".join(lines).strip("\n")
    lines.clear()
    if text:
        await say(text)


def _is_directive(line: str, error_types: frozenset[str]) -> bool:
    if line == "think" or line.startswith(_ECHO) or _SLEEP.fullmatch(line):
        return True
    if match := _ERROR.fullmatch(line):
        return match[1] in error_types and match[2] in {None, *RETRY_STATUSES}
    return _call(line) is not None


async def _follow(turn: Turn, say: _Say, line: str) -> None:
    if line == "think":
        await turn.think()
    elif line.startswith(_ECHO):
        await say(line.removeprefix(_ECHO).strip())
    elif match := _SLEEP.fullmatch(line):
        await turn.sleep(float(match[1]))
    elif match := _ERROR.fullmatch(line):
        await turn.error(match[1], retry=match[2])
    elif call := _call(line):
        await _make(turn, say, [call])


def _one_of_several(line: str) -> Call | None:
    match = _TOGETHER.fullmatch(line)
    return _call(match[1]) if match else None


def _call(line: str) -> Call | None:
    """The call that a line asks for, if it does."""
    if match := _DELEGATE.fullmatch(line):
        return Delegation(match[1], match[2])
    if match := _TOOL.fullmatch(line):
        argument = _json_object(match[3])
        if argument is not None:
            kind = CustomToolCall if match[1] == "custom_tool" else ToolCall
            return kind(match[2], argument)
    return None


async def _make(turn: Turn, say: _Say, calls: list[Call]) -> None:
    """Make calls at once, and say what came of each."""
    if not calls:
        return
    made, calls[:] = tuple(calls), ()
    for call, outcome in zip(made, await turn.call_tools(*made), strict=True):
        name = call.agent if isinstance(call, Delegation) else call.name
        if outcome.denied:
            await say(f"I was not allowed to use {name}: {outcome.text}")
        elif outcome.is_error:
            await say(f"{name} failed: {outcome.text}")
        else:
            await say(f"{name} returned: {outcome.text}")


def _json_object(text: str) -> JsonObject | None:
    try:
        value: Any = json.loads(text)
    except ValueError:
        return None
    return value if is_object(value) else None

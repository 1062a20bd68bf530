"""Agents that somebody else plays: an HTTP server that answers as a model does.

It gets a POST with `model`, `system`, `messages`, `tools` and `max_tokens`, in the shape of the
Messages API, and answers with `content` blocks (text, thinking, tool_use) and a `stop_reason`. It
is asked again with the results as long as it uses tools.
"""

import json

from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.outgoing import is_of_this_machine, post
from agentsessions_emulator.scripts.turn import Call, CustomToolCall, ToolCall, Turn

_MAX_TOKENS = 4096
_SECONDS = 600.0


class RemoteAgent:
    """The script of an agent that is at a URL of this machine.

    Raises ValueError for any other URL: an emulator sends nothing elsewhere.
    """

    def __init__(self, url: str) -> None:
        if not is_of_this_machine(url):
            raise ValueError(f"an agent can only be at a URL of this machine, not at {url!r}")
        self._url = url

    async def __call__(self, turn: Turn) -> None:
        calls = True
        while calls:
            calls = await _act(turn, await self._ask(turn))

    async def _ask(self, turn: Turn) -> JsonObject:
        model = turn.agent["model"]
        question = {
            "model": model if isinstance(model, str) else model["id"],
            "max_tokens": _MAX_TOKENS,
            "system": turn.system,
            "messages": turn.history,
            "tools": turn.tools,
        }
        content = dump(question).encode(errors="replace")
        headers = {"content-type": "application/json"}
        response = await post(self._url, content, headers, seconds=_SECONDS)
        if not response.is_success:
            raise ValueError(f"the agent at {self._url} answered {response.status_code}")
        answer: JsonObject = json.loads(response.content)
        return answer


async def _act(turn: Turn, answer: JsonObject) -> bool:
    """Do what the answer says; whether tools were used, so that the agent has to be asked again."""
    calls: list[Call] = []
    custom = {tool["name"] for tool in turn.agent.get("tools", ()) if tool["type"] == "custom"}
    for block in answer["content"]:
        match block:
            case {"type": "text", "text": str() as text}:
                await turn.say(text)
            case {"type": "thinking" | "redacted_thinking"}:
                await turn.think()
            case {"type": "tool_use", "name": str() as name}:
                call = CustomToolCall if name in custom else ToolCall
                calls.append(call(name, block["input"]))
            case _:
                raise ValueError(f"the agent answered with a block that is not known: {block}")
    if calls:
        await turn.call_tools(*calls)
    elif answer.get("stop_reason") == "refusal":
        await turn.refuse()
    return bool(calls)

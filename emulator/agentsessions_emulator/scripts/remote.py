"""Agents that somebody else plays: an HTTP server that answers as a model does.

It gets a POST with `model`, `system`, `messages`, `tools` and `max_tokens`, in the shape of the
Messages API, and answers with `content` blocks (text, thinking, tool_use) and a `stop_reason`. It
is asked again with the results as long as it uses tools.
"""

from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.turn import Call, CustomToolCall, ToolCall, Turn

if TYPE_CHECKING:
    import httpx

_MAX_TOKENS = 4096
_ANSWER_SECONDS, _CONNECT_SECONDS = 600.0, 5.0


class RemoteAgent:
    """The script of an agent that is at a URL of this machine.

    Raises ValueError for any other URL: an emulator sends nothing elsewhere.
    """

    def __init__(self, url: str) -> None:
        if not is_of_this_machine(url):
            raise ValueError(f"an agent can only be at a URL of this machine, not at {url!r}")
        self._url = url

    async def __call__(self, turn: Turn) -> None:
        import httpx  # takes long, and is needed for such agents only

        timeout = httpx.Timeout(_ANSWER_SECONDS, connect=_CONNECT_SECONDS)
        async with httpx.AsyncClient(timeout=timeout, trust_env=False) as client:
            calls = True
            while calls:
                answer = await self._ask(client, turn)
                calls = await _act(turn, answer)

    async def _ask(self, client: "httpx.AsyncClient", turn: Turn) -> JsonObject:
        model = turn.agent["model"]
        question = {
            "model": model if isinstance(model, str) else model["id"],
            "max_tokens": _MAX_TOKENS,
            "system": turn.system,
            "messages": turn.history,
            "tools": turn.tools,
        }
        response = await client.post(self._url, json=question)
        response.raise_for_status()
        answer: JsonObject = response.json()
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


def is_of_this_machine(url: str) -> bool:
    """Whether a URL is an HTTP address of this machine, the only ones that are ever called."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https") or parts.port == 0:
            return False
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False

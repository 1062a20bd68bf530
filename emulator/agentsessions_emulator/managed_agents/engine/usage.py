"""Usage figures: made up, but always the same for the same conversation.

A token is four characters of text. Every model request reads what is new to it at full price and
everything before from the cache, and costs one cent.
"""

from collections.abc import Iterable

from agentsessions_emulator.jsontypes import JsonObject

_CENTS_PER_REQUEST = 1
_CHARACTERS_PER_TOKEN = 4
_OTHER_BLOCK_TOKENS = 100
_SERVER_TOOLS = {"web_fetch": "web_fetch_requests", "web_search": "web_search_requests"}


def tokens(text: str) -> int:
    """At least one."""
    return max(1, -(-len(text) // _CHARACTERS_PER_TOKEN))


def content_tokens(blocks: Iterable[JsonObject]) -> int:
    """Of content blocks; what is not text counts a flat hundred."""
    return sum(
        tokens(block["text"]) if block["type"] == "text" else _OTHER_BLOCK_TOKENS
        for block in blocks
    )


def no_usage() -> JsonObject:
    return {
        "active_seconds": 0.0,
        "cache_creation": {"ephemeral_1h_input_tokens": 0, "ephemeral_5m_input_tokens": 0},
        "cache_read_input_tokens": 0,
        "input_tokens": 0,
        "list_cost": {"amount": "0", "currency": "USD"},
        "output_tokens": 0,
        "server_tool_use": {"web_fetch_requests": 0, "web_search_requests": 0},
    }


def model_usage(*, new: int, cached: int, output: int, speed: str) -> JsonObject:
    return {
        "input_tokens": new,
        "output_tokens": output,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": cached,
        "speed": speed,
    }


def add_request(usage: JsonObject, request: JsonObject) -> None:
    """Add a model request's usage and cost to a session's."""
    for field in ("input_tokens", "output_tokens", "cache_read_input_tokens"):
        usage[field] += request[field]
    usage["list_cost"]["amount"] = str(cents(usage) + _CENTS_PER_REQUEST)


def add_tool_use(usage: JsonObject, tool_name: str) -> None:
    """Count a use of a tool that the service itself runs for a fee."""
    if tool_name in _SERVER_TOOLS:
        usage["server_tool_use"][_SERVER_TOOLS[tool_name]] += 1


def cents(usage: JsonObject) -> int:
    """The list cost so far."""
    return int(usage["list_cost"]["amount"])


def at_cap(session: JsonObject) -> bool:
    """Whether a session has used its budget up."""
    budget = session["budget"]
    return budget is not None and cents(session["usage"]) >= int(budget["max_list_cost"]["amount"])

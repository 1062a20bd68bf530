"""A history as the messages of a request to a model."""

from collections.abc import Iterable

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.prompts import blocks_of


def system_of(history: Iterable[JsonObject]) -> str:
    """The instructions for the model."""
    return "\n\n".join(one["content"] for one in history if one["role"] == "system")


def messages(history: Iterable[JsonObject]) -> list[JsonObject]:
    """What was said, called and given back; neighbours of one role are one message."""
    found: list[JsonObject] = []
    for message in history:
        role, blocks = _blocks(message)
        if not blocks:
            continue
        if found and found[-1]["role"] == role:
            found[-1]["content"] += blocks
        else:
            found.append({"role": role, "content": blocks})
    return found


def _blocks(message: JsonObject) -> tuple[str, list[JsonObject]]:
    match message["role"]:
        case "user":
            return "user", blocks_of(message["content"])
        case "system_notice":
            return "user", blocks_of(message["body"])
        case "block_assistant":
            return "assistant", [_said(block) for block in message["blocks"]]
        case "tool_results":
            return "user", [_result(result) for result in message["results"]]
        case _:
            return "", []


def _said(block: JsonObject) -> JsonObject:
    data = block["data"]
    match block["block_type"]:
        case "tool_use":
            return {
                "type": "tool_use",
                "id": data["id"],
                "name": data["name"],
                "input": data["args"],
            }
        case "reasoning":
            return {"type": "thinking", "thinking": data["text"]}
        case _:
            return {"type": "text", "text": data["text"]}


def _result(result: JsonObject) -> JsonObject:
    return {
        "type": "tool_result",
        "tool_use_id": result["tool_use_id"],
        "content": blocks_of(result["content"]),
        "is_error": result["is_error"],
    }

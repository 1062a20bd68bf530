"""A history as the messages of a request to a model."""

from collections.abc import Iterable

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.prompts import blocks_of
from agentsessions_emulator.scripts.model_messages import model_messages


def system_of(history: Iterable[JsonObject]) -> str:
    """The instructions for the model."""
    return "\n\n".join(one["content"] for one in history if one["role"] == "system")


def messages(history: Iterable[JsonObject]) -> list[JsonObject]:
    """What was said, called and given back."""
    return model_messages(_blocks(message) for message in history)


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

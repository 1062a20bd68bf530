"""A conversation as the messages of a request to a model."""

from collections.abc import Iterable

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.model_messages import model_messages


def messages(events: Iterable[JsonObject]) -> list[JsonObject]:
    """What was said, called and given back."""
    return model_messages(_blocks(event["type"], event["data"]) for event in events)


def _blocks(event_type: str, data: JsonObject) -> tuple[str, list[JsonObject]]:
    match event_type:
        case "input.message":
            return "user", _texts(data["message"])
        case "output.message.completed":
            return "assistant", _texts(data["message"])
        case "tool.started":
            return "assistant", [_use(data["tool_call"])]
        case "tool.call_requested":
            return "assistant", [_use(call) for call in data["tool_calls"]]
        case "tool.completed":
            content = data.get("result") or [{"type": "text", "text": data.get("error") or ""}]
            result = {"type": "tool_result", "tool_use_id": data["tool_call_id"]}
            return "user", [{**result, "content": content, "is_error": not data["success"]}]
        case _:
            return "", []


def _texts(message: JsonObject) -> list[JsonObject]:
    return [part for part in message["content"] if part["type"] == "text"]


def _use(call: JsonObject) -> JsonObject:
    return {"type": "tool_use", "id": call["id"], "name": call["name"], "input": call["arguments"]}

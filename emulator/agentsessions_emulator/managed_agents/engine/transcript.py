"""A thread's history as a conversation with a model, in the shape of the Messages API."""

from collections.abc import Sequence

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.model_messages import model_messages

_TOOL_USES = ("agent.tool_use", "agent.mcp_tool_use", "agent.custom_tool_use")
_RESULTS = {
    "agent.tool_result": "tool_use_id",
    "agent.mcp_tool_result": "mcp_tool_use_id",
    "user.tool_result": "tool_use_id",
    "user.custom_tool_result": "custom_tool_use_id",
}
_INPUTS = (
    "user.message",
    "user.define_outcome",
    "agent.thread_message_received",
    "workflow_run.status_ended",
)


def text_of(event: JsonObject) -> str:
    """The text of an event's content, an outcome's description, or the end of a workflow run."""
    if event["type"] == "workflow_run.status_ended":
        return f"The workflow run {event['workflow_run_id']} has ended: {event['result']['type']}."
    if "description" in event:
        return str(event["description"])
    blocks: list[JsonObject] = event.get("content") or []
    texts = [block["text"] if block["type"] == "text" else f"[{block['type']}]" for block in blocks]
    return "\n".join(texts)


def system_prompt(agent: JsonObject, events: Sequence[JsonObject]) -> str:
    """The agent's own system prompt, and the system messages that came later."""
    told = [text_of(event) for event in events if event["type"] == "system.message"]
    return "\n\n".join([*filter(None, [agent.get("system")]), *told])


def messages(events: Sequence[JsonObject]) -> list[JsonObject]:
    """The conversation."""
    return model_messages(_said(event) for event in events)


def _said(event: JsonObject) -> tuple[str, list[JsonObject]]:
    """Who said something by an event, and what."""
    kind: str = event["type"]
    if kind == "agent.message":
        return "assistant", list(event["content"])
    if kind in _TOOL_USES:
        name = event["name"]
        if kind == "agent.mcp_tool_use":
            name = f"mcp__{event['mcp_server_name']}__{name}"
        use = {"type": "tool_use", "id": event["id"], "name": name, "input": event["input"]}
        return "assistant", [use]
    if kind in _RESULTS:
        return "user", [_result(event, event[_RESULTS[kind]])]
    if kind == "user.message":
        return "user", list(event["content"])
    if kind in _INPUTS:
        return "user", [{"type": "text", "text": text_of(event)}]
    return "", []


def _result(event: JsonObject, call_id: str) -> JsonObject:
    return {
        "type": "tool_result",
        "tool_use_id": call_id,
        "content": event.get("content") or [],
        "is_error": bool(event.get("is_error")),
    }

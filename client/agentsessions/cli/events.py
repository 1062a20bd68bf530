"""What an event says, as text for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .output import plain

if TYPE_CHECKING:
    from agentsessions.models import Usage


def gist(event: Any) -> str:
    """What an event says besides its type and id; empty where that is all."""
    kind: str = event.type
    match kind:
        case "user.message" | "system.message" | "agent.message":
            text = text_of(event.content)
        case "agent.custom_tool_use" | "agent.tool_use" | "agent.mcp_tool_use":
            text = call_text(event)
        case "user.custom_tool_result" | "agent.tool_result" | "agent.mcp_tool_result":
            failed = "failed: " if event.is_error else ""
            text = f"→ {failed}{text_of(event.content or [])}"
        case "user.tool_confirmation":
            why = f": {event.deny_message}" if event.deny_message else ""
            text = f"→ {event.result}{why}"
        case "session.status_idle" | "session.thread_status_idle":
            text = _stop_text(event.stop_reason)
        case "session.error":
            text = event.error.message
        case "session.usage":
            text = describe_usage(event.usage)
        case "span.model_request_end":
            used = event.model_usage
            text = f"{used.input_tokens} tokens in, {used.output_tokens} out"
        case _:
            raw = getattr(event, "raw", None)
            text = "" if raw is None else f"newer than this SDK: {json.dumps(raw)}"
    return plain(str(text))


def text_of(content: Iterable[Any]) -> str:
    """The text of content blocks; of a block that is no text, its kind."""
    return "\n".join(block.text if block.type == "text" else f"[{block.type}]" for block in content)


def call_text(call: Any) -> str:
    """A call as it would be written: `bash(command="ls")`."""
    return plain(f"{call.name}({_arguments(call.input)})")


def describe_usage(usage: Usage) -> str:
    """What a session has used, such as `57 tokens in (240 cached), 49 out, 0.04 USD`."""
    cached = f" ({usage.cache_read_input_tokens:,} cached)" if usage.cache_read_input_tokens else ""
    text = f"{usage.input_tokens or 0:,} tokens in{cached}, {usage.output_tokens or 0:,} out"
    cost = usage.list_cost
    return f"{text}, {int(cost.amount) / 100:.2f} {cost.currency}" if cost else text


def _stop_text(reason: Any) -> str:
    kind: str = reason.type
    if kind == "end_turn":
        return "the turn is over"
    if kind == "requires_action":
        return f"waits for an answer to {', '.join(reason.event_ids)}"
    return kind.replace("_", " ")


def _arguments(values: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in values.items()
    )

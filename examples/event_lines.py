"""Events as lines for people to read, each as it arrives."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from rich.console import Console
from rich.text import Text

from agentsessions import UnknownVariant
from agentsessions.models import (
    AgentCustomToolUseEvent,
    AgentMCPToolUseEvent,
    AgentMessageEvent,
    AgentToolResultEvent,
    AgentToolUseEvent,
    EndTurn,
    EventDelta,
    EventStart,
    RequiresAction,
    SessionErrorEvent,
    SessionStatusIdleEvent,
    SessionUsageEvent,
    SpanModelRequestEndEvent,
    StreamEvent,
    TextBlock,
    Usage,
    UserCustomToolResultEvent,
    UserMessageEvent,
    UserToolConfirmationEvent,
)
from lines import Lines, arguments, style_of

_STYLES = {
    "user.": "cyan",
    "agent.": "magenta",
    "session.status": "green",
    "session.error": "bold red",
}
_DETAILS = ("session.thread_", "session.usage", "span.")


class Transcript(Lines):
    """Prints events. A message that is previewed grows while the model is still writing it.

    `brief` leaves out what only tells how the session works.
    """

    def __init__(self, console: Console, name: Text | None = None, *, brief: bool = False) -> None:
        super().__init__(console, name, brief=brief)
        self._seen = set[str]()
        self._written = ""

    def show(self, event: StreamEvent) -> None:
        """Print what there is to see of an event."""
        match event:
            case EventStart():
                self._written = ""
            case EventDelta():
                self._written += event.delta.content.text
                kind = "agent.message"
                self.grow(kind, event.event_id, self._written, style_of(kind, _STYLES))
            case _ if self.brief and event.type.startswith(_DETAILS):
                pass
            case _:
                event_id = getattr(event, "id", "")
                about = gist(event) if event_id not in self._seen else Text("taken up", "dim")
                self._seen.add(event_id)
                self.tell(event.type, event_id, about, style_of(event.type, _STYLES))


def gist(event: StreamEvent) -> Text:
    """What an event says besides its type and id."""
    match event:
        case UserMessageEvent():
            return Text(text_of(event.content), "cyan")
        case AgentMessageEvent():
            return Text(text_of(event.content), "bold")
        case AgentCustomToolUseEvent() | AgentToolUseEvent() | AgentMCPToolUseEvent():
            return Text(f"{event.name}({arguments(event.input)})", "yellow")
        case UserCustomToolResultEvent() | AgentToolResultEvent():
            failed = "failed: " if event.is_error else ""
            return Text(f"→ {failed}{text_of(event.content or [])}", "yellow")
        case UserToolConfirmationEvent():
            return Text(f"→ {event.result}", "yellow")
        case SessionStatusIdleEvent(stop_reason=RequiresAction() as reason):
            calls = ", ".join(event_id[-4:] for event_id in reason.event_ids)
            return Text(f"waits for an answer to {calls}", "green")
        case SessionStatusIdleEvent(stop_reason=EndTurn()):
            return Text("the turn is over", "green")
        case SessionStatusIdleEvent():
            return Text(event.stop_reason.type, "bold red")
        case SessionErrorEvent():
            return Text(event.error.message, "red")
        case SessionUsageEvent():
            return Text(describe_usage(event.usage), "dim")
        case SpanModelRequestEndEvent():
            used = event.model_usage
            return Text(f"{used.input_tokens} tokens in, {used.output_tokens} out", "dim")
        case UnknownVariant():
            return Text(f"newer than this SDK: {json.dumps(event.raw)}", "dim")
        case _:
            return Text()


def describe_usage(usage: Usage) -> str:
    """What a session has used, such as `57 tokens in (240 cached), 49 out, 0.04 USD`."""
    cached = f" ({usage.cache_read_input_tokens:,} cached)" if usage.cache_read_input_tokens else ""
    text = f"{usage.input_tokens or 0:,} tokens in{cached}, {usage.output_tokens or 0:,} out"
    cost = usage.list_cost
    return f"{text}, {int(cost.amount) / 100:.2f} {cost.currency}" if cost else text


def text_of(content: Iterable[Any]) -> str:
    """The text of content blocks; of a block that is no text, its kind."""
    return "\n".join(
        block.text if isinstance(block, TextBlock) else f"[{block.type}]" for block in content
    )

"""Events of Everruns as lines for people to read, each as it arrives."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from rich.console import Console
from rich.text import Text

from agentsessions import UnknownVariant
from agentsessions.everruns.models import (
    Event,
    InputMessageEvent,
    OutputMessageCompletedEvent,
    OutputMessageDeltaData,
    OutputMessageDeltaEvent,
    ReasonCompletedEvent,
    ReasonThinkingCompletedEvent,
    SessionIdledEvent,
    TextPart,
    TokenUsage,
    ToolCallRequestedEvent,
    ToolCompletedEvent,
    ToolStartedEvent,
    TurnCompletedEvent,
    TurnFailedEvent,
)
from lines import Lines, arguments, style_of

_STYLES = {
    "input.": "cyan",
    "output.message.completed": "magenta",
    "tool.": "yellow",
    "turn.failed": "bold red",
    "turn.": "green",
    "session.": "green",
}
_DETAILS = ("session.", "reason.", "act.", "output.message.started", "turn.started")
_SAID = "output.message.completed"


class Transcript(Lines):
    """Prints events. A message grows while the model is still writing it.

    The number is the place in the session. `brief` leaves out what only tells how it works.
    """

    kind_width = 24

    def __init__(self, console: Console, name: Text | None = None, *, brief: bool = False) -> None:
        super().__init__(console, name, brief=brief)
        self._written: dict[str, str] = {}
        self._whole: set[str] = set()

    def show(self, event: Event) -> None:
        """Print what there is to see of an event. A delta may come after the whole message."""
        kind, sequence = event.type, getattr(event, "sequence", None)
        if isinstance(event, OutputMessageCompletedEvent):
            self._whole.add(event.data.message.id)
        if isinstance(event, OutputMessageDeltaEvent):
            if event.data.message_id not in self._whole:
                self.grow(_SAID, "", self._joined(event.data), style_of(_SAID, _STYLES))
        elif sequence and not (self.brief and kind.startswith(_DETAILS)):
            self.tell(kind, str(sequence), gist(event), style_of(kind, _STYLES))

    def _joined(self, delta: OutputMessageDeltaData) -> str:
        """All that is written of a message; newer servers only tell what is new."""
        id = delta.message_id or ""
        text = delta.accumulated or self._written.get(id, "") + delta.delta
        self._written[id] = text
        return text


def gist(event: Event) -> Text:
    """What an event says besides its type."""
    match event:
        case InputMessageEvent():
            return Text(text_of(event.data.message.content), "cyan")
        case OutputMessageCompletedEvent():
            return Text(text_of(event.data.message.content), "bold")
        case ReasonThinkingCompletedEvent():
            return Text(event.data.thinking, "dim italic")
        case ToolStartedEvent():
            call = event.data.tool_call
            return Text(f"{call.name}({arguments(call.arguments)})", "yellow")
        case ToolCallRequestedEvent():
            calls = [f"{one.name}({arguments(one.arguments)})" for one in event.data.tool_calls]
            return Text(f"waits for {', '.join(calls)}", "yellow")
        case ToolCompletedEvent():
            result = event.data.error or text_of(event.data.result or [])
            return Text(f"→ {result}", "yellow" if event.data.success else "red")
        case ReasonCompletedEvent() if event.data.usage:
            return Text(describe_usage(event.data.usage), "dim")
        case TurnCompletedEvent():
            return Text(f"iterations: {event.data.iterations}", "green")
        case TurnFailedEvent():
            return Text(event.data.error, "bold red")
        case SessionIdledEvent():
            return Text("the turn is over", "green")
        case UnknownVariant():
            return Text(f"newer than this SDK: {json.dumps(event.raw)}", "dim")
        case _:
            return Text()


def describe_usage(usage: TokenUsage) -> str:
    """What was used, such as `57 tokens in (240 cached), 49 out, 0.04 USD`."""
    cached = f" ({usage.cache_read_tokens:,} cached)" if usage.cache_read_tokens else ""
    text = f"{usage.input_tokens:,} tokens in{cached}, {usage.output_tokens:,} out"
    cost = usage.effective_cost_usd
    return f"{text}, {cost:.2f} USD" if cost else text


def text_of(content: Iterable[Any]) -> str:
    """The text of a message's parts; of a part that is no text, its kind."""
    return "\n".join(
        part.text if isinstance(part, TextPart) else f"[{part.type}]" for part in content
    )

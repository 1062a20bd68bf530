"""Events of Meerkat as lines for people to read, each as it arrives."""

from __future__ import annotations

import json

from rich.text import Text

from agentsessions import UnknownVariant
from agentsessions.meerkat.models import (
    AgentEvent,
    EventEnvelope,
    ReasoningCompleteEvent,
    RunCompletedEvent,
    RunFailedEvent,
    SessionUsage,
    TextCompleteEvent,
    TextDeltaEvent,
    ToolCallRequestedEvent,
    ToolResultReceivedEvent,
    Usage,
)
from lines import Lines, arguments, style_of

_STYLES = {
    "text_complete": "magenta",
    "tool_": "yellow",
    "run_failed": "bold red",
    "run_": "green",
}
_DETAILS = ("turn_", "reasoning_", "tool_execution_", "run_started")
_SAID = "text_complete"


class Transcript(Lines):
    """Prints events. A message grows while the model is still writing it.

    The number is the place in the life of the session. `brief` leaves out what only tells how it
    works.
    """

    _written = ""

    def show(self, event: EventEnvelope) -> None:
        """Print what there is to see of an event."""
        happened = event.payload
        kind = happened.type
        if isinstance(happened, TextDeltaEvent):
            self._written += happened.delta
            self.grow(_SAID, "", self._written, style_of(_SAID, _STYLES))
        elif kind != "reasoning_delta" and not (self.brief and kind.startswith(_DETAILS)):
            self._written = ""
            self.tell(kind, str(event.seq), gist(happened), style_of(kind, _STYLES))


def gist(event: AgentEvent) -> Text:
    """What an event says besides its type."""
    match event:
        case TextCompleteEvent():
            return Text(event.content, "bold")
        case ReasoningCompleteEvent():
            return Text(event.content, "dim italic")
        case ToolCallRequestedEvent():
            return Text(f"{event.name}({arguments(event.args)})", "yellow")
        case ToolResultReceivedEvent():
            said = "\n".join(getattr(block, "text", f"[{block.type}]") for block in event.content)
            return Text(f"→ {said}", "red" if event.is_error else "yellow")
        case RunCompletedEvent():
            return Text(describe_usage(event.usage), "green")
        case RunFailedEvent():
            return Text(event.error_report.message, "bold red")
        case UnknownVariant():
            return Text(f"newer than this SDK: {json.dumps(event.raw)}", "dim")
        case _:
            return Text()


def describe_usage(usage: Usage | SessionUsage) -> str:
    """What was used, such as `57 tokens in, 49 out`."""
    return f"{usage.input_tokens:,} tokens in, {usage.output_tokens:,} out"

"""Events as lines for people to read, each as it arrives."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.table import Table
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

_STYLES = {
    "user.": "cyan",
    "agent.": "magenta",
    "session.status": "green",
    "session.error": "bold red",
}
_DETAILS = ("session.thread_", "session.usage", "span.")


class Transcript:
    """Prints events. A message that is previewed grows while the model is still writing it.

    `name` stands in every line; `brief` leaves out what only tells how the session works.
    """

    def __init__(self, console: Console, name: Text | None = None, *, brief: bool = False) -> None:
        self._console = console
        self._name = name
        self._brief = brief
        self._began = time.monotonic()
        self._seen = set[str]()
        self._growing: Live | None = None
        self._written = ""

    def show(self, event: StreamEvent) -> None:
        """Print what there is to see of an event."""
        match event:
            case EventStart():
                self._written = ""
            case EventDelta():
                self._grow(event)
            case AgentMessageEvent() if self._growing is not None:
                self._growing.update(self._line(event.type, event.id, gist(event)))
                self._growing.stop()
                self._growing = None
            case _ if self._brief and event.type.startswith(_DETAILS):
                pass
            case _:
                event_id = getattr(event, "id", "")
                about = gist(event) if event_id not in self._seen else Text("taken up", "dim")
                if self._brief and "\n" in about:
                    about = about.split()[0].append(" …")
                self._seen.add(event_id)
                self._console.print(self._line(event.type, event_id, about))

    def _grow(self, event: EventDelta) -> None:
        if not self._console.is_terminal:
            return
        self._written += event.delta.content.text
        line = self._line("agent.message", event.event_id, Text(self._written + "▌"))
        if self._growing is None:
            self._growing = Live(line, console=self._console, auto_refresh=False)
            self._growing.start()
        self._growing.update(line, refresh=True)

    def _line(self, event_type: str, event_id: str, about: Text) -> Table:
        row = Table.grid(padding=(0, 1), expand=True)
        row.add_column(width=5, justify="right", style="dim")
        row.add_column(width=4, style="dim")
        if self._name is not None:
            row.add_column(width=len(self._name))
        row.add_column(width=23 if self._brief else 29, no_wrap=True)
        row.add_column(ratio=1)
        cells: list[Text | str] = [f"{time.monotonic() - self._began:.2f}", event_id[-4:]]
        cells += [self._name] if self._name is not None else []
        row.add_row(*cells, Text(event_type, _style(event_type)), about)
        return row


def gist(event: StreamEvent) -> Text:
    """What an event says besides its type and id."""
    match event:
        case UserMessageEvent():
            return Text(text_of(event.content), "cyan")
        case AgentMessageEvent():
            return Text(text_of(event.content), "bold")
        case AgentCustomToolUseEvent() | AgentToolUseEvent() | AgentMCPToolUseEvent():
            return Text(f"{event.name}({_arguments(event.input)})", "yellow")
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


def _arguments(values: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in values.items()
    )


def _style(event_type: str) -> str:
    styles = (style for prefix, style in _STYLES.items() if event_type.startswith(prefix))
    return next(styles, "dim")

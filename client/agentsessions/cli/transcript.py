"""Events as lines on a terminal: all of them for `tail`, the conversation for `chat`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from .events import gist

Columns = Sequence[tuple[int, Text]]
"""Cells with the widths of their columns."""
_STYLES = {
    "user.": "cyan",
    "agent.message": "bold",
    "agent.": "yellow",
    "session.status": "green",
    "session.error": "bold red",
}
_NAMES = {
    "user.message": ("you", "cyan"),
    "system.message": ("system", "cyan"),
    "agent.message": ("agent", ""),
    "agent.custom_tool_use": ("tool", "yellow"),
    "agent.tool_use": ("tool", "yellow"),
    "agent.mcp_tool_use": ("tool", "yellow"),
    "user.custom_tool_result": ("", "yellow"),
    "agent.tool_result": ("", "yellow"),
    "agent.mcp_tool_result": ("", "yellow"),
    "user.tool_confirmation": ("", "yellow"),
    "user.interrupt": ("you", "cyan"),
    "session.error": ("error", "bold red"),
    "session.status_terminated": ("session", "bold red"),
    "session.deleted": ("session", "bold red"),
}
_WORDS = {
    "user.interrupt": "(interrupted)",
    "session.status_terminated": "(terminated)",
    "session.deleted": "(deleted)",
}
_LONGEST_RESULT = 8


def print_event(console: Console, event: Any) -> None:
    """Print an event, whatever it is: when, of which type, and what it says."""
    kind: str = event.type
    time = Text(_time_of(event), "dim")
    print_row(console, [(8, time), (29, Text(kind, _style(kind)))], Text(gist(event)))


def print_spoken(console: Console, event: Any) -> None:
    """Print an event as a part of a conversation, unless it only tells how the session works."""
    kind: str = event.type
    if kind not in _NAMES:
        return
    name, style = _NAMES[kind]
    text = _WORDS.get(kind) or gist(event)
    print_row(console, [_name(name, style)], Text(text if name else _shortened(text), style))


def said(name: str, text: Text, style: str = "") -> Table:
    """Something that was said, with the name of who did beside it."""
    return _row([_name(name, style)], text)


def print_row(console: Console, columns: Columns, text: Text) -> None:
    """Print columns of fixed width and a text, which on a terminal is folded beside them."""
    if console.is_terminal:
        console.print(_row(columns, text))
        return
    head = " ".join(cell.plain.ljust(width) for width, cell in columns)
    below = "\n" + " " * (len(head) + 1)
    print(f"{head} {below.join(text.plain.splitlines())}".rstrip(), file=console.file, flush=True)


def _row(columns: Columns, text: Text) -> Table:
    row = Table.grid(padding=(0, 1))
    for width, _ in columns:
        row.add_column(width=width, no_wrap=True)
    row.add_column(overflow="fold")
    row.add_row(*(cell for _, cell in columns), text)
    return row


def _name(name: str, style: str) -> tuple[int, Text]:
    return 7, Text(name.rjust(7), f"dim {style}")


def _shortened(text: str) -> str:
    """The first lines of a result."""
    lines = text.splitlines()
    if len(lines) <= _LONGEST_RESULT:
        return text
    return "\n".join([*lines[:_LONGEST_RESULT], f"… {len(lines) - _LONGEST_RESULT} more lines"])


def _time_of(event: Any) -> str:
    at = getattr(event, "processed_at", None)
    return at.astimezone().strftime("%H:%M:%S") if isinstance(at, datetime) else ""


def _style(kind: str) -> str:
    return next((style for prefix, style in _STYLES.items() if kind.startswith(prefix)), "dim")

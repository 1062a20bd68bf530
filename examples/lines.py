"""Events as lines in a terminal, each as it arrives. What they say is the service's to tell."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.table import Table
from rich.text import Text


class Lines:
    """Prints a line for each event. A message grows while the model is still writing it.

    `name` stands in every line; `brief` shows no more than the first line of what an event says.
    """

    kind_width = 23
    """Room for the kinds of events in brief lines."""

    def __init__(self, console: Console, name: Text | None = None, *, brief: bool = False) -> None:
        self.brief = brief
        self._console = console
        self._name = name
        self._began = time.monotonic()
        self._growing: Live | None = None
        self._grows = ""

    def tell(self, kind: str, id: str, about: Text, style: str) -> None:
        """Print an event; if one of its kind is growing, it takes that line."""
        if self.brief and "\n" in about:
            about = about.split()[0].append(" …")
        line = self._line(kind, id, about, style)
        if self._growing is not None and self._grows == kind:
            self._growing.update(line)
            self.stop()
        else:
            self._console.print(line)

    def grow(self, kind: str, id: str, text: str, style: str) -> None:
        """Show how far an event is written; only a terminal can, and only one session at a time."""
        if not self._console.is_terminal or self._name is not None:
            return
        line = self._line(kind, id, Text(text + "▌"), style)
        if self._growing is None:
            self._growing = Live(line, console=self._console, auto_refresh=False)
            self._growing.start()
        self._grows = kind
        self._growing.update(line, refresh=True)

    def stop(self) -> None:
        """Leave the line that grows as it is."""
        if self._growing is not None:
            self._growing.stop()
            self._growing = None

    def _line(self, kind: str, id: str, about: Text, style: str) -> Table:
        row = Table.grid(padding=(0, 1), expand=True)
        row.add_column(width=5, justify="right", style="dim")
        row.add_column(width=4, style="dim")
        if self._name is not None:
            row.add_column(width=len(self._name))
        row.add_column(width=self.kind_width if self.brief else 29, no_wrap=True)
        row.add_column(ratio=1)
        cells: list[Text | str] = [f"{time.monotonic() - self._began:.2f}", id[-4:]]
        cells += [self._name] if self._name is not None else []
        row.add_row(*cells, Text(kind, style), about)
        return row


def style_of(kind: str, styles: Mapping[str, str]) -> str:
    """The style of the first prefix that a kind of event begins with."""
    return next((style for prefix, style in styles.items() if kind.startswith(prefix)), "dim")


def arguments(values: Mapping[str, Any]) -> str:
    """Arguments as a call has them."""
    return ", ".join(
        f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in values.items()
    )

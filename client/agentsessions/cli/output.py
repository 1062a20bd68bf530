"""What commands print: JSON for programs, tables and text for people."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def plain(text: str) -> str:
    """Text that a terminal shows and does not obey: control characters are replaced."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n"))


def console(file: IO[str] | None = None) -> Console:
    """Where text for people goes: standard output, or the file."""
    from .consoles import PipeConsole

    return PipeConsole(file=file, highlight=False, markup=False, emoji=False)


def say(text: str) -> None:
    """A line about what was done: on standard error, as it is not what was asked for."""
    print(plain(text), file=sys.stderr, flush=True)


def print_json(value: Any) -> None:
    """One JSON value on a line of its own."""
    is_unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    print(json.dumps(value, ensure_ascii=not is_unicode, separators=(",", ":")), flush=True)


def print_document(value: Any) -> None:
    """A JSON value for people: over several lines, in color where there is some."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    if sys.stdout.isatty():
        from rich.json import JSON

        console().print(JSON(text))
    else:
        print(text, flush=True)


def print_difference(summary: str, lines: Iterable[str]) -> None:
    """What was changed: a sentence, then the lines that went and those that came."""
    output = console()
    output.print(plain(summary))
    for line in lines:
        style = {"-": "red", "+": "green"}.get(line[:1], "dim")
        output.print(plain(line), style=style, soft_wrap=True)


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table on a terminal; lines with tabs, without the head, for a pipe.

    The first column, which tells the rows apart, is never cut.
    """
    if not sys.stdout.isatty():
        for row in rows:
            print("\t".join(" ".join(plain(_shown(cell)).split()) for cell in row))
        return
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for number, column in enumerate(columns):
        table.add_column(column, no_wrap=number == 0, overflow="fold" if number else "ignore")
    for row in rows:
        table.add_row(*(plain(_shown(cell)) for cell in row))
    console().print(table)


def _shown(cell: object) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return cell.astimezone().strftime("%Y-%m-%d %H:%M")
        case _:
            return str(cell)

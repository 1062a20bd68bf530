"""Pieces of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table with an empty line behind it; nothing without rows."""
    cells = [[cell.replace("|", "\\|").replace("\n", " ") for cell in row] for row in rows]
    if cells:
        yield f"| {' | '.join(headings)} |"
        yield f"|{'---|' * len(headings)}"
        yield from (f"| {' | '.join(row)} |" for row in cells)
        yield ""


def block(language: str, text: str) -> Iterator[str]:
    """A fenced block with an empty line behind it."""
    yield from (f"```{language}", text, "```", "")


def page(lines: Iterable[str]) -> str:
    """The text of a page: no two empty lines in a row, none at the end."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).rstrip("\n") + "\n"

"""What a docstring in Google's style says of a function and of its parameters."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

from attrs import frozen

_SECTION = re.compile(
    r"(Args|Arguments|Parameters|Params|Keyword Args|Keyword Arguments|Other Parameters|Returns?|"
    r"Yields?|Raises|Examples?|Notes?|Warnings?|See Also|References|Todo|Attributes):"
)
_ABOUT_PARAMETERS = frozenset(
    {
        *("Args", "Arguments", "Parameters", "Params"),
        *("Keyword Args", "Keyword Arguments", "Other Parameters"),
    }
)
_PARAMETER = re.compile(r"\*{0,2}(\w+)\s*(?:\([^:]*\))?\s*:(?:\s+(.*))?$")


@frozen
class Docstring:
    """The text before the first section, and what the sections say of each parameter."""

    text: str
    parameters: dict[str, str]


def read_docstring(docstring: str | None) -> Docstring:
    """Take a docstring apart. What is not written in this style is text."""
    text: list[str] = []
    parameters: dict[str, str] = {}
    section = None
    for name, lines in _sections(inspect.cleandoc(docstring or "").splitlines()):
        section = name
        if section is None:
            text = lines
        elif section in _ABOUT_PARAMETERS:
            parameters |= _parameters(inspect.cleandoc("\n".join(["", *lines])).splitlines())
    return Docstring("\n".join(text).strip(), parameters)


def _sections(lines: list[str]) -> Iterator[tuple[str | None, list[str]]]:
    name: str | None = None
    held: list[str] = []
    for line in lines:
        heading = _SECTION.fullmatch(line.rstrip())
        if heading:
            yield name, held
            name, held = heading[1], []
        else:
            held.append(line)
    yield name, held


def _parameters(lines: list[str]) -> dict[str, str]:
    """Each line at the left edge begins a parameter; those further in go on with it."""
    found: dict[str, list[str]] = {}
    current: list[str] = []
    for line in lines:
        entry = _PARAMETER.match(line)
        if entry:
            current = found.setdefault(entry[1], [])
            current.append(entry[2] or "")
        elif line.startswith((" ", "\t")):
            current.append(line.strip())
        elif line:
            current = []
    return {name: " ".join(part for part in parts if part) for name, parts in found.items()}

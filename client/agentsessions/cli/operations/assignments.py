"""`key=value` on a command line as values: text, JSON, files, lists and objects."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from agentsessions.core.serialization.decoding import is_array, is_object

from ..failures import UsageError
from ..stdin import read_text

_ASSIGNMENT = re.compile(r"(?P<key>[^=]+?)(?P<sign>:=|=)(?P<value>.*)", re.DOTALL)
_STEP = re.compile(r"\.?([^.\[\]]+)|\[([^\[\]]*)\]")

Steps = tuple[str, ...]
"""Where a value goes: names and positions from the outside in; "" is the end of a list."""


@frozen
class Assignment:
    """One argument: where a value goes, what was written, and how it is to be read."""

    written: str
    steps: Steps
    is_json: bool
    value: str

    @property
    def file(self) -> Path | None:
        """The file that the value is in."""
        return Path(self.value[1:]) if self.value.startswith("@") else None

    def read(self) -> Any:
        """The value: text, or what the JSON says; `@PATH` stands for what is in a file."""
        text = self.value if self.file is None else _content(self.file)
        if not self.is_json:
            return text
        try:
            return json.loads(text)
        except ValueError as error:
            raise UsageError(f"{self.written!r} is no JSON: {error}; text is given by =") from None


def parse(arguments: Iterable[str]) -> list[Assignment]:
    """Read the arguments. Raises UsageError for what is no assignment."""
    return [_parse(argument) for argument in arguments]


def put(tree: dict[str, Any], one: Assignment, steps: Steps, value: Any) -> None:
    """Put a value into an object, making objects and lists on the way."""
    place: Any = tree
    for step, following in zip(steps, (*steps[1:], None), strict=True):
        is_last = following is None
        inner: Any = value if is_last else [] if _is_position(following) else {}
        if is_array(place):
            place = _enter_list(place, one, step, inner, is_last=is_last)
        elif is_object(place):
            if step in place and is_last:
                raise UsageError(f"{one.written!r}: {step} is given twice; a list is {step}[]=")
            place = place.setdefault(step, inner)
        else:
            raise UsageError(f"{one.written!r}: {place!r} is there already, with nothing inside")


def _enter_list(items: list[Any], one: Assignment, step: str, inner: Any, *, is_last: bool) -> Any:
    """An item of a list: one that is there, or the next one, which becomes `inner`."""
    if step in ("", str(len(items))):
        items.append(inner)
        return inner
    if step.isdecimal() and int(step) < len(items) and not is_last:
        return items[int(step)]
    raise UsageError(f"{one.written!r}: the next item of this list is {len(items)}, or []")


def _is_position(step: str | None) -> bool:
    return step == "" or (step is not None and step.isdecimal())


def _parse(argument: str) -> Assignment:
    match = _ASSIGNMENT.fullmatch(argument)
    if match is None:
        raise UsageError(f"{argument!r} is not key=value (text), key:=value (JSON) or key=@file")
    return Assignment(
        argument, _steps(match["key"], argument), match["sign"] == ":=", match["value"]
    )


def _steps(key: str, argument: str) -> Steps:
    """`a.b[0][]` -> `("a", "b", "0", "")`."""
    steps: list[str] = []
    at = 0
    while at < len(key):
        match = _STEP.match(key, at)
        if match is None:
            raise UsageError(f"{argument!r}: the key {key!r} cannot be read at {key[at:]!r}")
        steps.append(match[2] if match[1] is None else match[1])
        at = match.end()
    return tuple(steps)


def _content(path: Path) -> str:
    if str(path) == "-":
        return read_text()
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not text in UTF-8") from None


def flat(steps: Sequence[str]) -> str:
    """The name of a query parameter: `created_at[gte]` -> `created_at_gte`, `ids[]` -> `ids`."""
    return "_".join(step for step in steps if step)

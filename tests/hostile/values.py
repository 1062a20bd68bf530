"""Values that no service should send, and how to put them in the place of those that it does."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, TypeAlias

from agentsessions.core.serialization.decoding import is_array, is_object

Path: TypeAlias = "tuple[str | int, ...]"

DEEP = 100_000


class Token:
    """JSON text that `json.dumps` would not write; `place` puts it in."""

    def __init__(self, text: str) -> None:
        self.text = text


VALUES: dict[str, Any] = {
    "null": None,
    "true": True,
    "zero": 0,
    "negative": -1,
    "fraction": 0.1,
    "large": 10**30,
    "too long to convert": Token("9" * 5000),
    "beyond floats": Token("1e999"),
    "not a number": Token("NaN"),
    "infinity": Token("-Infinity"),
    "no text": "",
    "blank": " \r\n\t",
    "nul": "\0",
    "controls": "\x1b[31m\x7f\u2028\u202e",
    "half of a pair": "\ud83d",
    "the other half": "\udc00",
    "long": "x" * 100_000,
    "a date": "2026-10-21T09:30:00Z",
    "leap second": "2016-12-31T23:59:60Z",
    "year 0": "0000-01-01T00:00:00Z",
    "year 10000": "10000-01-01T00:00:00Z",
    "earliest": "0001-01-01T00:00:00+23:59",
    "latest": "9999-12-31T23:59:59-23:59",
    "odd offset": "2026-10-21T09:30:00+99:99",
    "no offset": "2026-10-21T09:30:00",
    "a week": "2026-W43-3",
    "empty array": [],
    "empty object": {},
    "array": [None, 5, "x", [], {}],
    "object": {"type": "unheard_of", "id": 5, "": None},
    "tag is a list": {"type": []},
    "tag is an object": {"type": {}},
    "no tag": {"id": "x"},
    "tag is half of a pair": {"type": "\ud800"},
    "deep array": Token("[" * DEEP + "]" * DEEP),
    "deep object": Token('{"a":' * DEEP + "1" + "}" * DEEP),
    "nested": Token("[" * 300 + "]" * 300),
    "duplicate keys": Token('{"type": 1, "type": "x", "id": 1, "id": 2}'),
}


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """Where there is a value, from the outermost on."""
    yield path
    if is_object(value):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    elif is_array(value):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))


def without(value: Any, path: Path) -> Any:
    """The value with nothing in that place."""
    changed = copy.deepcopy(value)
    *outer, last = path
    place = changed
    for step in outer:
        place = place[step]
    del place[last]
    return changed


def replaced(value: Any, path: Path, new: Any) -> Any:
    """The value with another one in that place."""
    if not path:
        return new
    changed = copy.copy(value)
    changed[path[0]] = replaced(value[path[0]], path[1:], new)
    return changed

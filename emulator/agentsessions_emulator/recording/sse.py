"""Reads the events of a stream that goes by, in whatever pieces it comes."""

import json
import re
from collections.abc import Iterator
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject, is_object

_LINE_END = re.compile(rb"\r\n|\n|\r(?!\Z)")


class EventReader:
    """Gives the JSON objects in the data of a stream's frames; what is none is passed over."""

    def __init__(self) -> None:
        self._rest = b""
        self._data: list[bytes] = []

    def feed(self, chunk: bytes) -> Iterator[JsonObject]:
        *lines, self._rest = _LINE_END.split(self._rest + chunk)
        for line in lines:
            if not line:
                yield from self._end_frame()
            elif line.startswith(b"data:"):
                self._data.append(line.removeprefix(b"data:").removeprefix(b" "))

    def _end_frame(self) -> Iterator[JsonObject]:
        data, self._data = b"\n".join(self._data), []
        value = decoded(data)
        if is_object(value):
            yield value


def decoded(data: bytes) -> Any:
    """The JSON value, or None where it is none."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None

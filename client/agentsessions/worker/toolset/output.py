"""What a model gets to see of a long output."""

from __future__ import annotations

import re

LIMIT_BYTES = 100_000
_ESCAPE_SEQUENCES = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))")


class Output:
    """The beginning and the end of an output: at most `limit` bytes, however much comes."""

    def __init__(self, limit: int = LIMIT_BYTES) -> None:
        self._half = limit // 2
        self._head = bytearray()
        self._tail = bytearray()
        self._cut = 0

    def add(self, data: bytes) -> None:
        room = self._half - len(self._head)
        self._head += data[:room]
        self._tail += data[room:]
        excess = max(0, len(self._tail) - self._half)
        del self._tail[:excess]
        self._cut += excess

    def text(self) -> str:
        """The output without colours, and with a note where something is missing."""
        note = f"\n[{self._cut} bytes of the output are left out here]\n" if self._cut else ""
        head, tail = (part.decode(errors="replace") for part in (self._head, self._tail))
        joined = head + note + tail if note else (self._head + self._tail).decode(errors="replace")
        return _ESCAPE_SEQUENCES.sub("", joined).replace("\0", "\ufffd")

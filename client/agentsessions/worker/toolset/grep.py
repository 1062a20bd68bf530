"""The program that searches for `grep`: told what by an argument, it writes the lines it finds."""

from __future__ import annotations

import json
import os
import re
import resource
import sys
from collections.abc import Iterator

from .errors import ToolError
from .output import LIMIT_BYTES
from .tree import Place, WorkTree, open_regular
from .walk import Walk

_MAX_LINE = 2000
_MAX_FILE_BYTES = 50 * 1024 * 1024
_MAX_MEMORY_BYTES = 2 * 1024**3
_PIECE_BYTES = 64 * 1024


def main() -> None:
    """Search as the last argument says; ends with exit code 2 and a message if that cannot be."""
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (_MAX_MEMORY_BYTES, _MAX_MEMORY_BYTES))
    task = json.loads(sys.argv[-1])
    try:
        expression = re.compile(task["pattern"])
        for line in cut(search(WorkTree(task["root"]), task["path"], expression)):
            sys.stdout.buffer.write(line.encode(errors="surrogateescape") + b"\n")
            sys.stdout.buffer.flush()  # what has been found counts, if the time runs out
    except re.error as error:
        sys.exit(_refusal(f"The pattern is no regular expression of Python: {error}."))
    except (OverflowError, RecursionError, MemoryError):
        sys.exit(_refusal("The pattern takes too much memory."))
    except ToolError as error:
        sys.exit(_refusal(str(error)))


def search(tree: WorkTree, path: str, expression: re.Pattern[str]) -> Iterator[str]:
    """The matching lines of a file, or of all files below a directory."""
    with tree.find(path) as start:
        walk = Walk(start, lambda: False)
        for found in walk:
            if found.is_regular:
                yield from _search_file(found.place, expression)
        yield from _search_file(start, expression)
        if walk.stopped:
            yield f"[not all was searched: {walk.stopped}; search a smaller directory]"


def cut(lines: Iterator[str]) -> Iterator[str]:
    """As many of the lines as are shown, with a note behind them if there are more."""
    left = LIMIT_BYTES
    for line in lines:
        left -= len(line.encode(errors="surrogateescape")) + 1
        if left < 0:
            yield "[there are more; search for something narrower]"
            return
        yield line


def _search_file(place: Place, expression: re.Pattern[str]) -> Iterator[str]:
    name = "/".join(place.parts)
    try:
        descriptor = open_regular(place, name)
    except ToolError:  # a directory, not ours to read, or gone
        return
    with os.fdopen(descriptor, "rb") as file:
        number = 1
        while (piece := file.readline(_PIECE_BYTES)) and file.tell() <= _MAX_FILE_BYTES:
            if b"\0" in piece:  # no text
                return
            line = piece.decode(errors="replace").rstrip("\r\n")
            if expression.search(line):
                shown = line if len(line) <= _MAX_LINE else line[:_MAX_LINE] + "..."
                yield f"{name}:{number}:{shown}"
            number += piece.endswith(b"\n")


def _refusal(message: str) -> int:
    sys.stderr.write(message)
    return 2

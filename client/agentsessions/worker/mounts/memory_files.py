"""The files of a memory store on disk, each the text of a memory."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from ..toolset.errors import ToolError
from ..toolset.tree import Place, WorkTree, open_regular
from ..toolset.walk import Walk
from ..toolset.writing import replace
from .directories import MARKER

MAX_BYTES = 102_400
_UNREADABLE = "unreadable"  # in the place of a hash: the file is there, and differs


class MemoryFiles:
    """Files by their memory's path, such as `/conventions/revenue.md`. Symlinks are no files."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def scan(self) -> dict[str, str] | None:
        """The hash of each file; None if the directory has gone or is not the worker's any more.

        Raises ToolError if there are too many to look at.
        """
        if not (self._root / MARKER).is_file():
            return None
        with WorkTree(self._root).find(".") as start:
            walk = Walk(start, lambda: False, skipped=())
            files = {
                path: _digest(_content(found.place, path)) or _UNREADABLE
                for found in walk
                if found.is_regular and (path := "/" + "/".join(found.below)) != f"/{MARKER}"
            }
        if walk.stopped:
            raise ToolError(walk.stopped)
        return files

    def read(self, path: str) -> bytes | None:
        """The content of a file, of which no more is read than a memory can have; None for none."""
        try:
            with WorkTree(self._root).find(path.lstrip("/")) as place:
                return _content(place, path)
        except ToolError:
            return None

    def write(self, path: str, content: str, expected: str | None) -> bool:
        """Write a file, unless it is no longer as `expected`: its hash, or None for no file.

        Returns whether it was written. Raises ToolError where that is not possible.
        """
        with WorkTree(self._root).find(path.lstrip("/"), make_directories=True) as place:
            if _digest(_content(place, path)) != expected:
                return False
            replace(place, content.encode(), path)
            return True

    def remove(self, path: str, expected: str) -> bool:
        """Remove a file, unless it is no longer as expected; returns whether it is gone."""
        with WorkTree(self._root).find(path.lstrip("/")) as place:
            if _digest(_content(place, path)) == expected:
                os.unlink(place.name, dir_fd=place.directory)
                return True
            return False


def is_plain(path: str) -> bool:
    """Whether a memory's path can be a file's, and no other path the same file's."""
    names = path.split("/")[1:]
    return path.startswith("/") and path != f"/{MARKER}" and not {"", ".", ".."} & {*names}


def _content(place: Place, path: str) -> bytes | None:
    try:
        with os.fdopen(open_regular(place, path), "rb") as file:
            return file.read(MAX_BYTES + 1)
    except ToolError:
        return None


def _digest(content: bytes | None) -> str | None:
    return None if content is None else hashlib.sha256(content).hexdigest()

"""Going through the files below a directory, never through a symlink."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Iterator
from itertools import islice
from typing import NamedTuple

from .tree import Parts, Place

MAX_ENTRIES = 100_000
_MAX_DEPTH = 100  # each directory on the way down is open
# They hold copies of what is elsewhere, and by far the most files.
SKIPPED = frozenset({".git", "node_modules"})


class Found(NamedTuple):
    """A file, directory or what else there is, and the names that lead to it from the start."""

    place: Place
    below: Parts
    status: os.stat_result

    @property
    def is_regular(self) -> bool:
        return stat.S_ISREG(self.status.st_mode)

    @property
    def is_directory(self) -> bool:
        return stat.S_ISDIR(self.status.st_mode)


class Walk:
    """Yields all that is below a directory, by name.

    It stops after `max_entries` entries, or when `is_over` says so; `stopped` then says why.
    """

    def __init__(
        self,
        start: Place,
        is_over: Callable[[], bool],
        *,
        skipped: Collection[str] = SKIPPED,
        max_entries: int = MAX_ENTRIES,
    ) -> None:
        self.stopped: str | None = None
        self._start = start
        self._is_over = is_over
        self._skipped = skipped
        self._left = max_entries
        self._max_entries = max_entries

    def __iter__(self) -> Iterator[Found]:
        return self._below(self._start, ())

    def _below(self, place: Place, below: Parts) -> Iterator[Found]:
        try:
            directory = os.open(place.name, _FLAGS, dir_fd=place.directory)
        except OSError:  # not ours to read, or no directory any more
            return
        try:
            for name, status in self._entries(directory):
                found = Found(Place(directory, name, (*place.parts, name)), (*below, name), status)
                yield found
                if found.is_directory and name not in self._skipped and len(below) < _MAX_DEPTH:
                    yield from self._below(found.place, found.below)
                if self.stopped:
                    return
        finally:
            os.close(directory)

    def _entries(self, directory: int) -> Iterator[tuple[str, os.stat_result]]:
        with os.scandir(directory) as entries:
            names = sorted(entry.name for entry in islice(entries, self._left + 1))
        for name in names:
            self._left -= 1
            if self._left < 0:
                self.stopped = f"there are more than {self._max_entries} files"
            elif self._is_over():
                self.stopped = "the time was over"
            if self.stopped:
                return
            try:
                yield name, os.stat(name, dir_fd=directory, follow_symlinks=False)
            except OSError:  # gone
                continue


_FLAGS = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW

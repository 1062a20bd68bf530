"""Glob patterns: `*`, `?`, `[...]`, `{this,that}`, and `**` for any number of directories."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Sequence
from itertools import takewhile

from .errors import ToolError

_MAX_ALTERNATIVES = 100
_WILDCARDS = re.compile(r"[*?\[{]")


class Pattern:
    """Matches the names that lead to a file, from the directory in which the search begins.

    A pattern with nothing but one name in it is matched there, not further down.
    """

    def __init__(self, text: str) -> None:
        self._alternatives = [_segments(alternative) for alternative in expand_braces(text)]

    def matches(self, parts: Sequence[str]) -> bool:
        return any(_match(segments, parts) for segments in self._alternatives)


def split_fixed(text: str) -> tuple[list[str], str]:
    """The directories that a pattern begins with, without wildcards, and the pattern below them."""
    *directories, last = text.split("/")
    fixed = list(takewhile(lambda name: not _WILDCARDS.search(name), directories))
    return fixed, "/".join([*directories[len(fixed) :], last])


def expand_braces(text: str) -> list[str]:
    """The patterns that a pattern with `{this,that}` stands for, inner ones first."""
    done, todo = list[str](), [text]
    while todo:
        pattern = todo.pop()
        found = re.search(r"\{([^{}]*,[^{}]*)\}", pattern)
        if found is None:
            done.append(pattern)
        else:
            before, after = pattern[: found.start()], pattern[found.end() :]
            todo += [before + choice + after for choice in found[1].split(",")]
        if len(done) + len(todo) > _MAX_ALTERNATIVES:
            raise ToolError(f"The pattern has more than {_MAX_ALTERNATIVES} alternatives.")
    return done


def _segments(text: str) -> list[re.Pattern[str] | None]:
    """A regular expression for each name; None for `**`."""
    return [
        None if segment == "**" else re.compile(fnmatch.translate(segment))
        for segment in text.split("/")
        if segment not in ("", ".")
    ]


def _match(segments: Sequence[re.Pattern[str] | None], parts: Sequence[str]) -> bool:
    # How many of the names can have been used up by the segments so far.
    reached = [0]
    for segment in segments:
        if segment is None:
            reached = [*range(reached[0], len(parts) + 1)] if reached else []
        else:
            reached = [
                used + 1 for used in reached if used < len(parts) and segment.match(parts[used])
            ]
    return len(parts) in reached

"""The tools `glob` and `grep`."""

from __future__ import annotations

import heapq
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

from . import grep as grep_program
from .environment import clean_environment
from .errors import ToolError
from .patterns import Pattern, split_fixed
from .time_limit import TimeLimit
from .tree import Place, WorkTree, explained
from .walk import Walk

MAX_RESULTS = 200
_POLL_SECONDS = 0.05
# The program finds the package behind the standard library: a file of the agent's that is named as
# a standard module means nothing to it.
_START = f"import sys; sys.path.append(sys.argv[1]); import {grep_program.__name__} as g; g.main()"
_PACKAGES = str(Path(__file__).parents[3])
_NOTHING = "No matches."


def glob(tree: WorkTree, pattern: str, path: str | None, limit: TimeLimit) -> str:
    """The files and directories that match, newest first, one a line; directories end with `/`."""
    if pattern.startswith("/"):
        pattern, path = "/".join(tree.parts(pattern)), None
    if ".." in pattern.split("/"):
        raise ToolError("A pattern has no '..'; give the directory to search as path.")
    fixed, rest = split_fixed(pattern)
    matching = Pattern(rest)
    with tree.find(path or ".") as base:
        _check_directory(base, path or ".")
    with tree.find("/".join((path or ".", *fixed))) as start:
        walk = Walk(start, limit.is_over)
        matches = [
            (found.status.st_mtime, "/".join(found.place.parts) + "/" * found.is_directory)
            for found in walk
            if matching.matches(found.below)
        ]
    newest = [name for _, name in heapq.nlargest(MAX_RESULTS, matches)]
    if len(matches) > MAX_RESULTS:
        newest.append(f"[{len(matches) - MAX_RESULTS} more, which are older; narrow the pattern]")
    if walk.stopped:
        newest.append(f"[not all was searched: {walk.stopped}; search a smaller directory]")
    return "\n".join(newest) or _NOTHING


def grep(tree: WorkTree, pattern: str, path: str | None, limit: TimeLimit) -> str:
    """The lines that match a regular expression, as `file:line number:line`.

    A process of its own searches. A regular expression can take years, and Python does nothing else
    in the meantime, nor can it be stopped.
    """
    with tree.find(path or ".") as start, explained(path or "."):
        os.stat(start.name, dir_fd=start.directory, follow_symlinks=False)
        task = {"root": str(tree.root), "path": "/".join(start.parts) or ".", "pattern": pattern}
    program = subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", _START, _PACKAGES, json.dumps(task)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd="/",
        env=clean_environment(),
        start_new_session=True,
    )
    lines, errors, in_time = _communicate(program, limit)
    text = lines.decode(errors="replace")
    if not in_time:
        return f"{text}[stopped after {limit.seconds:g} seconds; search less, or more simply]"
    if program.returncode != 0:
        raise ToolError(errors.decode(errors="replace").strip() or "The search failed.")
    return text.removesuffix("\n") or _NOTHING


def _communicate(program: subprocess.Popen[bytes], limit: TimeLimit) -> tuple[bytes, bytes, bool]:
    """What a program wrote, and whether it ended in time; otherwise it is killed."""
    with program:
        try:
            while not limit.is_over():
                try:
                    return (*program.communicate(timeout=_POLL_SECONDS), True)
                except subprocess.TimeoutExpired:
                    continue
            program.kill()
            return (*program.communicate(), False)
        except BaseException:
            program.kill()
            raise


def _check_directory(place: Place, path: str) -> None:
    with explained(path):
        status = os.stat(place.name, dir_fd=place.directory, follow_symlinks=False)
    if not stat.S_ISDIR(status.st_mode):
        raise ToolError(f"{path} is no directory.")

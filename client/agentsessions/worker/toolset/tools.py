"""The built-in tools of a self-hosted worker."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from ...core.closing import Closing
from ...tools import Tool, ToolContext, ToolResult, tool
from . import reading, searching, writing
from .environment import clean_environment
from .errors import ToolError
from .schemas import DECLARATIONS
from .shell import Ended, Shell
from .time_limit import TimeLimit
from .tree import MountPoint, WorkTree

P = ParamSpec("P")
T = TypeVar("T")

LONGEST_COMMAND_SECONDS = 600
FILE_SECONDS = 30


def built_in_tools(
    workdir: str | os.PathLike[str],
    *,
    command_timeout: float = 120,
    environment: Mapping[str, str] | None = None,
    mounts: Sequence[MountPoint] = (),
) -> BuiltInTools:
    """The tools `bash`, `read`, `write`, `edit`, `glob` and `grep`, by name.

    All but `bash` reach only what is in `workdir`. A command can do what this process may do; to
    confine it, run the worker in a container or as a user of its own.

    Args:
        workdir: where commands run and files are; made if it does not exist.
        command_timeout: how many seconds a command may take that does not say it. The agent can
            ask for up to ten minutes, or for this time if it is longer.
        environment: the environment variables of commands. Default: those of this process whose
            names do not sound like credentials.
        mounts: directories that the agent knows by other names.

    The tools share a shell, which ends with `close` or with the block. They can be called from
    several threads at once; commands then run one after the other.
    """
    return BuiltInTools(workdir, command_timeout, environment, mounts)


class BuiltInTools(Closing, Mapping[str, Tool]):
    """The built-in tools, by name; `close` ends their shell and all that it started."""

    def __init__(
        self,
        workdir: str | os.PathLike[str],
        command_timeout: float,
        environment: Mapping[str, str] | None,
        mounts: Sequence[MountPoint],
    ) -> None:
        Path(workdir).mkdir(parents=True, exist_ok=True)
        self._tree = WorkTree(workdir, mounts=mounts)
        self._command_timeout = command_timeout
        self._shell = Shell(
            self._tree.root, clean_environment() if environment is None else environment
        )
        self._one_change = threading.Lock()
        self._tools = {
            "bash": _made("bash", self._bash),
            "read": _made("read", self._read),
            "write": _made("write", self._write),
            "edit": _made("edit", self._edit),
            "glob": _made("glob", self._glob),
            "grep": _made("grep", self._grep),
        }

    def __getitem__(self, name: str) -> Tool:
        return self._tools[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tools)

    def __len__(self) -> int:
        return len(self._tools)

    def close(self) -> None:
        """End the shell and all that it started; the tools can still be used."""
        self._shell.close()

    def _bash(
        self,
        context: ToolContext,
        command: str | None = None,
        restart: bool | None = None,
        timeout_ms: int | None = None,
    ) -> ToolResult | str:
        seconds = timeout_ms / 1000 if timeout_ms and timeout_ms > 0 else self._command_timeout
        longest = max(self._command_timeout, LONGEST_COMMAND_SECONDS)
        limit = TimeLimit(min(seconds, longest), context.cancelled)
        if restart:
            self._shell.restart(limit)
        if command:
            return _told(self._shell.run(command, limit), limit)
        if restart:
            return "The shell has been restarted."
        raise ToolError("A command is missing.")

    def _read(
        self, context: ToolContext, file_path: str, view_range: Sequence[int] | None = None
    ) -> str | list[reading.Block]:
        lines = None if view_range is None else _line_range(view_range)
        return reading.read(self._tree, file_path, lines, _limit(context))

    def _write(self, file_path: str, content: str) -> str:
        with self._one_change:
            return writing.write(self._tree, file_path, content)

    def _edit(
        self, file_path: str, old_string: str, new_string: str, replace_all: bool | None = None
    ) -> str:
        everywhere = bool(replace_all)
        with self._one_change:
            return writing.edit(
                self._tree, file_path, old_string, new_string, replace_all=everywhere
            )

    def _glob(self, context: ToolContext, pattern: str, path: str | None = None) -> str:
        return searching.glob(self._tree, pattern, path, _limit(context))

    def _grep(self, context: ToolContext, pattern: str, path: str | None = None) -> str:
        return searching.grep(self._tree, pattern, path, _limit(context))


def _made(name: str, function: Callable[..., T]) -> Tool:
    """A tool that tells the agent of failures in their own words."""

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> T | ToolResult:
        try:
            return function(*args, **kwargs)
        except ToolError as failure:
            return _refusal(str(failure))

    description, input_schema = DECLARATIONS[name]
    return tool(call, name=name, description=description, input_schema=input_schema)


def _limit(context: ToolContext) -> TimeLimit:
    return TimeLimit(FILE_SECONDS, context.cancelled)


def _line_range(view_range: Sequence[int]) -> tuple[int, int | None]:
    """The first line and the last, which is None for the end of the file."""
    if len(view_range) != 2:
        raise ToolError("view_range is [first line, last line], such as [1, 200].")
    first, last = map(int, view_range)
    if 0 < last < first:
        raise ToolError(f"view_range: the last line, {last}, is before the first, {first}.")
    return max(1, first), last if last > 0 else None


def _told(ended: Ended, limit: TimeLimit) -> ToolResult | str:
    """What the agent is told of a command that has ended; it failed unless its exit code is 0."""
    notes = list[str]()
    if ended.exit_code is None:
        notes.append(f"[ended after {limit.seconds:g} seconds, with all that it had started]")
    elif ended.exit_code < 0:
        notes.append(f"[ended by signal {-ended.exit_code}]")
    elif ended.exit_code > 0:
        notes.append(f"[exit code {ended.exit_code}]")
    if ended.is_shell_gone:
        notes.append(
            "[the next command gets a new shell, without this one's directory and variables]"
        )
    output = ended.output.rstrip("\n")
    text = "\n".join([*([output] if output else []), *notes]) or "[no output]"
    return text if ended.exit_code == 0 else _refusal(text)


def _refusal(text: str) -> ToolResult:
    return ToolResult([{"type": "text", "text": text}], is_error=True)

"""Ending what a command has started."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

MARK = "AGENTSESSIONS_SHELL"
_ROUNDS = 20


def end_all(leader: int, mark: str) -> None:
    """Kill the process group of `leader`, and all processes that have the mark.

    A process that left the group, as a daemon does, still has the environment it began with. Only
    Linux tells it; elsewhere such a process stays.
    """
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)
    for _ in range(_ROUNDS):  # some may be starting others meanwhile
        found = _marked(f"{MARK}={mark}".encode())
        if not found:
            return
        for process in found:
            with suppress(ProcessLookupError, PermissionError):
                os.kill(process, signal.SIGKILL)


def _marked(entry: bytes) -> list[int]:
    if sys.platform != "linux":
        return []
    return [
        int(process.name)
        for process in Path("/proc").iterdir()
        if process.name.isdigit() and entry in _environment(process).split(b"\0")
    ]


def _environment(process: Path) -> bytes:
    try:
        return (process / "environ").read_bytes()
    except OSError:  # another user's, or gone
        return b""

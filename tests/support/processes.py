"""Python programs in processes of their own: how they begin, and how they end."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.support.waiting import HUNG

Process = subprocess.Popen[str]

_WAKEABLE = Path(__file__).parent / "wakeable"
_NUDGE_SECONDS = 0.2


def start(
    *arguments: str | Path,
    environment: Mapping[str, str] = os.environ,
    paths: Sequence[str | Path] = (),
) -> Process:
    """Run Python with these arguments; any warning is an error.

    `paths` are where it looks for modules before it looks where the `environment` says.
    """
    folders = [_WAKEABLE, *paths, *filter(None, [environment.get("PYTHONPATH")])]
    return subprocess.Popen(
        [sys.executable, "-W", "error", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**environment, "PYTHONPATH": os.pathsep.join(map(str, folders))},
    )


def finish(process: Process) -> tuple[str, str]:
    """Wait until it has ended; what it printed, and what it complained of."""
    with process:
        try:
            return process.communicate(timeout=HUNG)
        finally:
            process.kill()


def end(process: Process, number: signal.Signals) -> tuple[str, str]:
    """Send it a signal and wait until it has ended; what it printed and what it complained of.

    Python acts on a signal between two steps of a program. One that arrives after the last step
    before a system call, and before that call sleeps, is not acted on until something wakes it.
    So other signals follow, which do nothing but that.
    """
    with process:
        try:
            process.send_signal(number)
            for _ in range(int(HUNG / _NUDGE_SECONDS)):
                try:
                    return process.communicate(timeout=_NUDGE_SECONDS)
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGWINCH)
            return process.communicate(timeout=_NUDGE_SECONDS)
        finally:
            process.kill()

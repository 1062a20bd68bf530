"""Prints the table: every operation, cut short in every way, at every point.

`python -m tests.cancellation` looks at every point where asyncio waits, and at 100 of those where
Python looks for signals; `--signals` says how many, 0 being all, and `--seed` which.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from agentsessions.testing import set_testing
from tests.cancellation import awaited, interrupted
from tests.cancellation.everything import Everything
from tests.cancellation.turns import quick_turns
from tests.support.server import Server
from tests.support.suspensions import WAYS

_HEAD = ["cut short by", *WAYS, "a signal"]


def main() -> int:
    """Print the table; 1 if something was left behind or got lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--signals", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    everything = Everything()
    problems: list[str] = []

    def cell(measure: Callable[..., int], *arguments: Any) -> str:
        try:
            return f"0 of {measure(*arguments)}"
        except Exception as error:  # noqa: BLE001
            problems.append(f"{error!r} {getattr(error, '__notes__', '')}")
            return "1"

    def cancelled(operation: str, way: str) -> int:
        work = awaited.cancel_at_every_point(operation, way, server, everything, path)
        return awaited.run_in_loop(work)

    def by_signals(operation: str) -> int:
        return interrupted.interrupt_at_points(operation, server, everything, path, choose)

    def choose(count: int) -> list[int]:
        points = range(1, count + 1)
        if not 0 < asked.signals < count:
            return list(points)
        return sorted(random.Random(asked.seed).sample(points, asked.signals))

    print("| " + " | ".join(_HEAD) + " |")
    print("|---" * len(_HEAD) + "|")
    with (
        tempfile.TemporaryDirectory() as folder,
        Server(everything.handle, reads_bodies=False) as server,
        set_testing(True),
        quick_turns(),
    ):
        path = Path(folder)
        for operation in awaited.OPERATIONS:
            cells = [cell(cancelled, operation, way) for way in WAYS]
            cells.append(cell(by_signals, operation))
            print(f"| {operation} | " + " | ".join(cells) + " |", flush=True)
    print(*problems, sep="\n")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())

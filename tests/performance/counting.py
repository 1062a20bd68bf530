"""Counts of what Python code does: they are the same on every machine and at every load."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tracemalloc
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import agentsessions

PACKAGE = str(Path(agentsessions.__file__).parent)


class Calls:
    """The Python functions that were called, by the file that they are in."""

    def __init__(self, by_file: Counter[str]) -> None:
        self.by_file = by_file

    @property
    def ours(self) -> int:
        """Calls of functions of the SDK."""
        return sum(count for file, count in self.by_file.items() if file.startswith(PACKAGE))

    def of(self, ending: str) -> int:
        """Calls of functions in files whose path ends so."""
        wanted = ending.replace("/", os.sep)
        return sum(count for file, count in self.by_file.items() if file.endswith(wanted))


def count_calls(work: Callable[[], object]) -> Calls:
    """Run `work` and count the Python functions, generators included, that are entered on the way.

    It runs once before, so that imports and caches are not counted.
    """
    work()
    by_file: Counter[str] = Counter()

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call":
            by_file[frame.f_code.co_filename] += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return Calls(by_file)


def held_bytes(make: Callable[[], object]) -> int:
    """Bytes that Python allocates for what `make` gives, once what was temporary is gone."""
    make()
    gc.collect()
    tracemalloc.start()
    try:
        held = make()
        gc.collect()
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    del held
    return size


@cache
def modules_after(code: str) -> frozenset[str]:
    """The modules that a fresh interpreter has imported after running `code`."""
    program = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    output = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    ).stdout
    return frozenset(json.loads(output.splitlines()[-1]))


def is_within(count: float, limit: float, what: str, advice: str) -> None:
    """Fail with what to do about it when `count` is more than `limit`."""
    assert count <= limit, (
        f"{what}: {count:.2f}, where {limit:.2f} was enough. {advice} "
        "If it is worth its price, show that with `make bench` and raise the limit in this test."
    )

"""Runs the tests on every Python that can be had, and in the ways in which programs may run.

    make test-all                                # everything: many times what `make test` takes
    make test-all PYTEST_ARGS="tests/core -x"    # some tests, with options of pytest

The tests run against the wheel in dist/, on all cores and in random order; each run prints its
seed, and `PYTEST_ARGS="-p randomly --randomly-seed=N"` repeats it. Pythons come from uv, which
fetches those that are missing where it can, or from pyenv. What could not be had is told, and is no
failure.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "build" / "matrix"
PINS = ROOT / "requirements" / "dev.txt"
VERSIONS = ("3.11", "3.12", "3.13", "3.14", "3.14t")
DEVELOPMENT = {"PYTHONDEVMODE": "1"}
OPTIMIZED = {"PYTHONOPTIMIZE": "1"}
FETCHING = 300
"""Seconds for uv to fetch a Python."""
_SUMMARY = re.compile(r"^=*\s*((?:\d+ [a-z]+(?:, )?)+) in [\d.]+s", re.MULTILINE)


class Way(NamedTuple):
    """One way to run the tests. `variables` reach the processes that tests start too."""

    title: str
    version: str
    oldest: bool = False
    variables: Mapping[str, str] = {}


WAYS = (
    *(Way(f"Python {version}", version) for version in VERSIONS),
    Way("oldest requirements", "3.11", oldest=True),
    Way("-X dev", "3.13", variables=DEVELOPMENT),
    Way("-O", "3.12", variables=OPTIMIZED),
)


class Outcome(NamedTuple):
    """How it ended; `passed` is None where it could not be tried."""

    way: Way
    passed: bool | None
    told: str
    seconds: float = 0.0


def uv(*arguments: str | Path, seconds: float | None = None) -> subprocess.CompletedProcess[str]:
    """Run uv and take what it says."""
    return subprocess.run(
        [sys.executable, "-m", "uv", "--quiet", *arguments],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=seconds,
        cwd=FOLDER,
    )


def find_python(version: str) -> str | None:
    """The path of an interpreter that runs and is of this version."""
    for _ in range(2):
        found = uv("python", "find", "--no-python-downloads", "--no-project", version)
        if found.returncode == 0:
            return found.stdout.strip()
        root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
        for path in sorted(root.glob(f"versions/{version}.*/bin/python{version}")):
            return str(path)
        try:
            uv("python", "install", "--no-bin", version, seconds=FETCHING)
        except subprocess.TimeoutExpired:
            return None
    return None


def prepare(way: Way, interpreter: str) -> tuple[Path | None, str]:
    """The Python of a new environment with the wheel in it; None and why it could not be made."""
    place = FOLDER / re.sub(r"[^a-z0-9.]+", "-", way.title.lower()).strip("-")
    python = place / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    (wheel,) = (ROOT / "dist").glob("*.whl")
    requirements = ["--requirements", str(PINS), "--no-deps", "--no-verify-hashes"]
    if way.oldest:
        requirements += ["--overrides", str(oldest_requirements())]
    for step in (
        ["venv", "--clear", "--python", interpreter, str(place)],
        ["pip", "install", "--python", str(python), *requirements],
        ["pip", "install", "--python", str(python), "--no-deps", str(wheel)],
    ):
        done = uv(*step)
        if done.returncode:
            lines = done.stdout.strip().splitlines()
            return None, lines[0] if lines else f"uv ended with {done.returncode}"
    return python, ""


def oldest_requirements() -> Path:
    """The oldest versions that the project's own run-time requirements allow."""
    path = FOLDER / "oldest.txt"
    done = uv(
        "pip", "compile", ROOT / "pyproject.toml", "--resolution", "lowest-direct",
        "--python-version", "3.11", "--no-annotate", "--output-file", path,
    )  # fmt: skip
    if done.returncode:
        sys.exit(done.stdout)
    return path


def run(way: Way, python: Path, arguments: Sequence[str]) -> Outcome:
    """Run the tests, and show what they print."""
    variables = {name: value for name, value in os.environ.items() if "PYTHON" not in name}
    command = [
        str(python),
        "-m",
        "pytest",
        "-q",
        "-n",
        "auto",
        "--maxprocesses",
        "8",
        "-p",
        "randomly",
    ]
    began = time.monotonic()
    process = subprocess.Popen(
        [*command, *arguments],
        cwd=ROOT,
        env={**variables, **way.variables},
        stdout=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    assert process.stdout is not None
    printed: list[str] = []
    for line in process.stdout:
        print(line, end="", flush=True)
        printed.append(line)
    status = process.wait()
    summaries = _SUMMARY.findall("".join(printed))
    told = summaries[-1] if summaries else f"pytest ended with {status}"
    return Outcome(way, status == 0, told, time.monotonic() - began)


def try_way(way: Way, arguments: Sequence[str]) -> Outcome:
    """Find the Python, make the environment, run the tests."""
    print(f"\n=== {way.title} (Python {way.version})", flush=True)
    interpreter = find_python(way.version)
    if interpreter is None:
        return Outcome(way, None, f"Python {way.version} was not found and could not be fetched")
    python, problem = prepare(way, interpreter)
    if python is None:
        return Outcome(way, None, f"its requirements cannot be installed: {problem}")
    return run(way, python, arguments)


def main(arguments: Sequence[str]) -> int:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    outcomes = [try_way(way, arguments) for way in WAYS]
    print()
    for way, passed, told, seconds in outcomes:
        verdict = {True: "passed", False: "FAILED", None: "not run"}[passed]
        print(f"{way.title:22}{way.version:8}{verdict:10}{seconds:>6.0f} s  {told}")
    if not any(outcome.passed for outcome in outcomes):
        return 1
    return int(any(outcome.passed is False for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

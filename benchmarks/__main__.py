"""Measures all contenders on the same canned service; prints a table and writes it to results/.

Each contender works in a process of its own. They take turns, row by row and round by round, so
that what else the machine does hits all of them; a figure is the median of its rounds, a ratio the
median of the ratios to the floor in the same round.
"""

from __future__ import annotations

import os
import signal

if __name__ == "__main__":  # ctrl-C during the imports below
    signal.signal(signal.SIGINT, lambda _, __: os._exit(130))

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from benchmarks import fresh, report, stock
from benchmarks.rows import AT_ONCE, CONTENDERS, ROWS, SLOW, Row

ROOT = Path(__file__).parent.parent
RESULTS = Path(__file__).parent / "results"

Samples = dict[str, list[dict[str, Any]]]


class Process:
    """A contender or the service: a line in, a line out."""

    def __init__(self, *command: str, environment: Mapping[str, str]) -> None:
        self._command = " ".join(command)
        self._process = subprocess.Popen(
            [sys.executable, "-m", *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=dict(environment),
            cwd=ROOT,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._input, self._output = self._process.stdin, self._process.stdout

    def read(self) -> str:
        line = self._output.readline()
        if not line:
            raise RuntimeError(f"{self._command} ended with {self._process.wait()}")
        return line.strip()

    def ask(self, order: str) -> Any:
        print(order, file=self._input, flush=True)
        return json.loads(self.read())

    def close(self) -> None:
        self._input.close()
        self._process.wait()


def environment(*folders: Path) -> dict[str, str]:
    """Variables for all processes: nothing of the caller's Python, and the same hashes."""
    path = [ROOT / "client", ROOT, *folders]
    return {
        **{key: value for key, value in os.environ.items() if not key.startswith("PYTHON")},
        "PYTHONPATH": os.pathsep.join(map(str, path)),
        "PYTHONHASHSEED": "0",
    }


@contextmanager
def started(*command: str, environment: Mapping[str, str]) -> Generator[Process]:
    process = Process(*command, environment=environment)
    try:
        yield process
    finally:
        process.close()


class Bench:
    """All processes, and what to do with them."""

    def __init__(self, folder: Path, stack: ExitStack, rounds: int) -> None:
        self.environment = environment(folder)
        self.rounds = rounds
        self._stack = stack
        service = self._start("benchmarks.server")
        self.url = f"http://127.0.0.1:{service.read()}"
        self._workers = {
            name: self._start(f"benchmarks.contenders.{name}", self.url) for name in CONTENDERS
        }

    def row(self, row: Row) -> Samples:
        """The samples of each contender that has the row."""
        samples: Samples = {name: [] for name in row.contenders}
        rounds = 1 if row.once else self.rounds
        if row.programs:
            for program in row.programs.values():  # unmeasured, for the byte code
                fresh.run(program, self.url, self.environment)
        for number in range(rounds):
            for name in row.contenders:
                if name in SLOW and number % 2:
                    continue
                sample = (
                    fresh.run(row.programs[name], self.url, self.environment)
                    if row.programs
                    else self._workers[name].ask(row.key)
                )
                if sample is not None:
                    samples[name].append(sample)
        return {name: found for name, found in samples.items() if found}

    def scale(self, what: str, names: Sequence[str]) -> dict[int, Samples]:
        """Many `calls` or `streams` at once, in a process of its own for each measurement."""
        found: dict[int, Samples] = {}
        for at_once in AT_ONCE:
            found[at_once] = {name: [] for name in names}
            for _ in range(3):
                for name in names:
                    found[at_once][name].append(self._alone(name, f"{what}_1", f"{what}_{at_once}"))
        return found

    def follows(self) -> Samples:
        """Many sessions followed at once."""
        return {"ours": [self._alone("ours", "streams_1", "follows_1000") for _ in range(3)]}

    def _alone(self, name: str, first: str, order: str) -> dict[str, Any]:
        """One measurement in a new process, after another that warms it up."""
        contender = f"benchmarks.contenders.{name}"
        with started(contender, self.url, environment=self.environment) as process:
            process.ask(first)
            sample: dict[str, Any] = process.ask(order)
            return sample

    def all_models(self) -> Samples:
        samples: Samples = {name: [] for name in fresh.ALL_MODELS}
        for number in range(4):
            for name, program in fresh.ALL_MODELS.items():
                sample = fresh.run(program, self.url, self.environment)
                if number:  # the first one writes the byte code
                    samples[name].append(sample)
        return samples

    def _start(self, *command: str) -> Process:
        return self._stack.enter_context(started(*command, environment=self.environment))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rows", nargs="*", help="only these, and nothing is written")
    parser.add_argument(
        "--wide", action="store_true", help="only many calls and follows at once; writes nothing"
    )
    arguments = parser.parse_args()
    rows = [row for row in ROWS if not arguments.rows or row.key in arguments.rows]
    if arguments.wide:
        rows = []
    began = time.time()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        code = {"stock": stock.compile_stock(Path(folder)), "ours": stock.our_code()}
        bench = Bench(Path(folder), stack, arguments.rounds)
        lines = report.head()
        print(*lines, sep="\n", flush=True)
        measured: dict[str, Samples] = {}
        for row in rows:
            measured[row.key] = bench.row(row)
            lines.append(report.line(row, measured[row.key]))
            print(lines[-1], flush=True)
        if arguments.rows and not arguments.wide:
            return
        calls = bench.scale("calls", ("ours", "floor", "official"))
        follows = bench.follows()
        wide = report.calls_table(calls) + report.follows_lines(follows)
        print(*wide, sep="\n", flush=True)
        if arguments.rows or arguments.wide:
            return
        lines += wide
        scale = bench.scale("streams", ("ours", "floor", "official"))
        models = bench.all_models()
    lines += report.scale_table(scale)
    lines += report.code_table(code, models)
    machine = report.machine(began, load, arguments.rounds)
    RESULTS.mkdir(exist_ok=True)
    results: dict[str, Any] = {
        "machine": machine,
        "rows": measured,
        "calls": calls,
        "follows": follows,
        "scale": scale,
        "code": {name: found._asdict() for name, found in code.items()},
        "all_models": models,
    }
    (RESULTS / "results.json").write_text(json.dumps(results, indent=1) + "\n")
    (RESULTS / "results.md").write_text(report.page(lines, machine))
    facts = [f"{key}: {value}" for key, value in machine.items()]
    print(*lines[len(rows) + 2 :], "", *facts, sep="\n")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)

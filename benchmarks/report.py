"""Figures as a table that people read."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.rows import CONTENDERS, SLOW, Row
from benchmarks.stock import Code

Samples = Mapping[str, Sequence[Mapping[str, Any]]]

_FACTORS = {"us": 1e6, "ms": 1e3, "bytes": 1.0}


def head() -> list[str]:
    """The first lines of the main table."""
    titles = ["CPU time", "unit", *CONTENDERS.values(), "ratio", "goal", "wall ratio"]
    return [_cells(titles), _cells(["---"] * len(titles))]


def line(row: Row, samples: Samples) -> str:
    """One row: a figure for each contender, and the SDK's ratio to the floor beside its goal."""
    measure = "bytes" if row.unit == "bytes" else "cpu"
    figures = [_figure(samples.get(name), measure, row.unit) for name in CONTENDERS]
    ratio = _ratio(samples, "ours", measure)
    fast = _ratio(samples, "ours_msgspec", measure)
    ratios = f"**{ratio:.2f}**" + (f" ({fast:.2f})" if fast else "")
    goal = ""
    if row.goal:
        goal = f"<= {row.goal} {'met' if ratio <= row.goal else 'MISSED'}"
    wall = "" if row.unit == "bytes" else f"{_ratio(samples, 'ours', 'wall'):.2f}"
    return _cells([row.title, row.unit, *figures, ratios, goal, wall])


def calls_table(calls: Mapping[int, Samples]) -> list[str]:
    """Many calls in flight: what each costs, and how much more than with ten."""
    names = list(next(iter(calls.values())))
    titles = [f"{CONTENDERS[name]}, us/call" for name in names]
    lines = [
        "",
        _cells(["calls in flight", *titles, "ours to ours at 10"]),
        _cells(["---"] * (len(titles) + 2)),
    ]
    ten = median(sample["cpu"] for sample in calls[10]["ours"])
    for at_once, samples in calls.items():
        figures = [_figure(samples[name], "cpu", "us") for name in names]
        ratio = median(sample["cpu"] for sample in samples["ours"]) / ten
        lines.append(_cells([f"{at_once:,}", *figures, f"{ratio:.2f}"]))
    return lines


def follows_lines(follows: Samples) -> list[str]:
    """A thousand sessions followed at once, each for two seconds."""
    samples = follows["ours"]
    seconds = median(sample["seconds"] for sample in samples)
    peak = median(sample["peak_kib"] for sample in samples) / 1024
    figures = f"{seconds:.1f} s, {_figure(_without_peak(samples), 'cpu', 'us')} us of CPU an event"
    return ["", f"1,000 sessions of 20 events in 2 s followed at once: {figures}, {peak:.0f} MiB"]


def _without_peak(samples: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [{"cpu": sample["cpu"]} for sample in samples]


def scale_table(scale: Mapping[int, Samples]) -> list[str]:
    """Many streams at once: what an event and a stream cost."""
    names = list(next(iter(scale.values())))
    measures = ("us/event", "KiB/stream")
    titles = [f"{CONTENDERS[name]}, {measure}" for name in names for measure in measures]
    lines = ["", _cells(["streams at once", *titles]), _cells(["---"] * (len(titles) + 1))]
    for at_once, samples in scale.items():
        cells: list[str] = []
        for name in names:
            cells.append(_figure(samples[name], "cpu", "us"))
            grown = median(sample["grown_kib"] for sample in samples[name])
            cells.append(f"{grown / at_once:.0f}")
        lines.append(_cells([f"{at_once:,}", *cells]))
    return lines


def code_table(code: Mapping[str, Code], models: Samples) -> list[str]:
    """Our generated code beside that of the stock generator."""
    titles = ["generated code", "files", "lines", "import all models, CPU ms", "peak MiB"]
    lines = ["", _cells(titles), _cells(["---"] * len(titles))]
    for name, found in code.items():
        cpu = _figure(models[name], "cpu", "ms")
        peak = median(sample["peak_kib"] for sample in models[name]) / 1024
        lines.append(
            _cells([CONTENDERS[name], f"{found.files:,}", f"{found.lines:,}", cpu, f"{peak:.0f}"])
        )
    return lines


def machine(began: float, load: float, rounds: int) -> dict[str, str]:
    """Where and how the figures were taken."""
    libraries = ("httpx", "httpcore", "h11", "anyio", "attrs", "anthropic", "pydantic", "msgspec")
    return {
        "date": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(began)),
        "processor": f"{_processor()}, {os.cpu_count()} cores, shared with other work",
        "system": f"{platform.system()} {platform.release()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "libraries": ", ".join(f"{name} {version(name)}" for name in libraries),
        "load before and after": f"{load:.1f}, {os.getloadavg()[0]:.1f}",
        "rounds": f"{rounds}, of which {', '.join(sorted(SLOW))} take part in every other one",
        "took": f"{time.time() - began:.0f} s",
    }


def page(lines: Sequence[str], machine: Mapping[str, str]) -> str:
    """The tables with what has to be known about them."""
    facts = "\n".join(f"- {key}: {value}" for key, value in machine.items())
    return f"""# Benchmark results

Written by `python -m benchmarks`; see `benchmarks/README.md` for what is compared and how.

{facts}

{chr(10).join(lines)}

CPU time of the contender's process; the median of the rounds. `ratio` is ours to the floor, in
brackets with msgspec installed. Whole processes show their peak memory in brackets.
"""


def _figure(samples: Sequence[Mapping[str, Any]] | None, measure: str, unit: str) -> str:
    if not samples:
        return "-"
    value = median(sample[measure] for sample in samples) * _FACTORS[unit]
    text = f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
    if "peak_kib" in samples[0]:
        text += f" ({median(sample['peak_kib'] for sample in samples) / 1024:.0f} MiB)"
    return text


def _ratio(samples: Samples, name: str, measure: str) -> float:
    pairs = zip(samples.get(name, ()), samples["floor"], strict=False)
    ratios = [mine[measure] / floor[measure] for mine, floor in pairs]
    return median(ratios) if ratios else 0.0


def _cells(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
        return next(
            found.partition(":")[2].strip()
            for found in text.splitlines()
            if found.startswith("model name")
        )
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()

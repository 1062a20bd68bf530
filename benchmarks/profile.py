"""Where the time of the SDK goes that is left, row by row: `python -m benchmarks.profile`.

Shares of time by library, from cProfile, which weighs many small calls too heavily: read them as
an order, not as figures. Functions written in C count for the library that calls them.
"""

from __future__ import annotations

import cProfile
import pstats
import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from benchmarks.__main__ import RESULTS, environment, started
from benchmarks.contenders.ours import Ours
from benchmarks.worker import Rows

ROWS = (
    "retrieve",
    "retrieve_async",
    "retrieve_at_once",
    "list_sessions",
    "list_events",
    "stream",
    "stream_async",
    "stream_live",
    "send",
)
LIBRARIES = ("httpx", "httpcore", "h11", "anyio", "asyncio", "json")
NETWORK = ("'poll'", "'recv'", "'recv_into'", "'send'", "'sendall'", "'connect'", "'close' of '_so")
BENCHMARK = "the benchmark"

Function = tuple[str, int, str]


def library_of(function: Function) -> str | None:
    """The part of the work that a function belongs to; None for other C."""
    path = Path(function[0])
    parts = path.parts
    if "benchmarks" in parts:
        return BENCHMARK
    if any(name in function[2] for name in NETWORK):
        return "system calls and waiting"
    if "agentsessions" in parts:
        inside = parts[len(parts) - parts[::-1].index("agentsessions") :]
        return "models" if inside[0] == "models" else "the SDK's own"
    if function[0].startswith("<attrs generated methods agentsessions"):
        return "the SDK's own"
    for name in LIBRARIES:
        if name in parts:
            return name
    return None if function[0] == "~" else "other Python"


def shares(profile: cProfile.Profile) -> Counter[str]:
    """Seconds by library, the C functions that each calls included."""
    seconds: Counter[str] = Counter()
    stats: Any = pstats.Stats(profile)
    for function, (_, _, own, _, callers) in stats.stats.items():
        library = library_of(function)
        if library is not None:
            seconds[library] += own
            continue
        for caller, (_, _, spent, _) in callers.items():
            seconds[library_of(caller) or "C from C"] += spent
    return seconds


def main() -> None:
    sys.modules["msgspec"] = None  # type: ignore[assignment]  # as if it were not installed
    lines = [
        "# What is left\n",
        "Written by `python -m benchmarks.profile`. " + (__doc__ or "").split("\n\n")[1],
        "",
        "| row | time by library, largest first |",
        "| --- | --- |",
    ]
    with ExitStack() as stack:
        service = stack.enter_context(started("benchmarks.server", environment=environment()))
        rows = Rows(Ours(f"http://127.0.0.1:{service.read()}"))
        for name in ROWS:
            rows.measure(name)
            profile = cProfile.Profile()
            profile.enable()
            rows.measure(name)
            profile.disable()
            found = shares(profile)
            del found[BENCHMARK]
            total = sum(found.values())
            text = ", ".join(
                f"{library} {seconds / total:.0%}"
                for library, seconds in found.most_common()
                if seconds / total >= 0.01
            )
            lines.append(f"| {name} | {text} |")
            print(lines[-1], flush=True)
    (RESULTS / "profile.md").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

"""What Everruns and its client promise under faults, with figures.

    python -m tests.everruns.proofs                      # both parts
    python -m tests.everruns.proofs follow --seed 7
    python -m tests.everruns.proofs sends --sends 20 --of messages

Follows go over 2,000 events, 50 cuts and a service that cycles its streams every second; the seed
says where they are cut. Sends meet every fault at their first and second attempt. The last line of
each part counts what was lost, doubled or reported wrong; the exit code is 1 if anything was.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import time
from collections.abc import Sequence
from itertools import product

from agentsessions_emulator import Emulator
from tests.everruns.follows import follow
from tests.everruns.sends import FAULTS, run_cell
from tests.everruns.subjects import SUBJECTS, Answers

EVENTS, CUTS, CYCLE, SECONDS = 2_000, 50, 1.0, 20.0
ATTEMPTS = (1, 2)


def run_follows(emulator: Emulator, seed: int) -> bool:
    """Print a line for each follow; whether all is well."""
    wrong = 0
    print(f"seed {seed}")
    for of_channel, asynchronous in product((False, True), repeat=2):
        heard = asyncio.run(
            follow(
                emulator,
                asynchronous=asynchronous,
                of_channel=of_channel,
                events=EVENTS,
                cuts=CUTS,
                cycle_seconds=CYCLE,
                seconds=SECONDS,
                seed=seed,
            )
        )
        wrong += not heard.is_right
        place = "channel" if of_channel else "session"
        print(f"{place}, {'asyncio' if asynchronous else 'sync'}: {heard}", flush=True)
    return not wrong


def run_sends(emulator: Emulator, sends: int, names: Sequence[str]) -> bool:
    """Print a line for each cell; whether all is well."""
    calls = doubled = lost = misreported = 0
    started = time.monotonic()
    for name, fault, attempt, asynchronous in product(names, FAULTS, ATTEMPTS, (False, True)):
        subject = SUBJECTS[name]
        for early in (False, True) if _may_be_early(subject) else (False,):
            truth = asyncio.run(
                run_cell(
                    emulator,
                    subject(),
                    fault,
                    attempt=attempt,
                    asynchronous=asynchronous,
                    sends=sends,
                    early=early,
                )
            )
            outcomes = ", ".join(f"{n} {kind}" for kind, n in truth.outcomes.most_common())
            manner = ("asyncio" if asynchronous else "sync") + (", early" if early else "")
            print(f"{name:25}{fault:22}{attempt:>3}  {manner:16}{outcomes}", flush=True)
            calls += sends
            doubled, lost = doubled + truth.doubled, lost + truth.lost
            misreported += truth.misreported
    seconds = time.monotonic() - started
    print(f"{calls} calls in {seconds:.0f} s: {doubled} doubled, {lost} lost, ", end="")
    print(f"{misreported} misreported")
    return not (doubled or lost or misreported)


def _may_be_early(subject: object) -> bool:
    """Whether calls of a kind may come too early."""
    return isinstance(subject, type) and issubclass(subject, Answers)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.everruns.proofs")
    parser.add_argument("part", nargs="?", choices=["follow", "sends"])
    parser.add_argument("--sends", type=int, default=10)
    parser.add_argument("--of", nargs="*", choices=SUBJECTS, default=[*SUBJECTS])
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1, 1 << 32))
    arguments = parser.parse_args()
    well = True
    with Emulator(service="everruns") as emulator:
        if arguments.part != "sends":
            well = run_follows(emulator, arguments.seed)
        if arguments.part != "follow":
            well = run_sends(emulator, arguments.sends, arguments.of) and well
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())

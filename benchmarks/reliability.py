"""What the SDK does under failure, over real sockets, with figures.

    python -m benchmarks.reliability              # the fault matrix, then 1,000 sessions at once
    python -m benchmarks.reliability matrix --sends 200
    python -m benchmarks.reliability sessions --sessions 1000 --events 40

The matrix sends many messages for each fault at each attempt and compares what each call said with
what the service has stored: blocking and with asyncio, by one client or by two that send the same
words at once, and with lists that change while they are sent. The service of the second part
runs in a process of its own; memory is that of the following process alone.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from agentsessions import Client
from agentsessions.testing import set_testing
from tests.managed_agents.matrix import (
    FOUND,
    NOT_SENT_AGAIN,
    SENT_AGAIN,
    Manner,
    compare,
    run_cell,
)
from tests.managed_agents.service import Event, Service
from tests.managed_agents.support import FRACTION, serve

ATTEMPTS = 3
LATE = ["hang and store late", "reset and store late"]
IDLE: Event = {"type": "session.status_idle", "stop_reason": {"type": "end_turn"}}
CUTS = 3
MANNERS = {
    "sync": Manner((False,)),
    "asyncio": Manner((True,)),
    "sync, changed lists": Manner((False,), changing=True),
    "asyncio, changed lists": Manner((True,), changing=True),
    "2 threads, same words": Manner((False, False), same_words=True),
    "2 event loops, same words": Manner((True, True), same_words=True),
    "thread and loop, same words": Manner((False, True), same_words=True),
}
"""Two senders are two clients of their own, in one process and of one session."""


def run_matrix(sends: int) -> bool:
    """Print a line for each cell; whether all is well."""
    calls = doubled = lost = misreported = 0
    started = time.monotonic()
    print(f"{'fault':22}{'attempt':>8}  {'senders':32}{'sends':>7}  outcomes")
    for fault in [*FOUND, *SENT_AGAIN, *NOT_SENT_AGAIN, *LATE]:
        for attempt in range(ATTEMPTS):
            for name, manner in MANNERS.items():
                each = sends // len(manner.clients)
                service = Service(fault=_at(attempt, fault), queues=attempt == 1, late=1)
                outcomes = run_cell(service, sends=each, manner=manner)
                truth = compare(service, outcomes, same_words=manner.same_words)
                sent = each * len(manner.clients)
                shown = ", ".join(f"{n} {name}" for name, n in truth.outcomes.most_common())
                print(f"{fault:22}{attempt + 1:>8}  {name:32}{sent:>7}  {shown}", flush=True)
                calls += sent
                doubled += truth.doubled
                lost += truth.lost
                misreported += truth.misreported
    seconds = time.monotonic() - started
    print(f"{calls} sends in {seconds:.0f} s: {doubled} doubled, {lost} lost, ", end="")
    print(f"{misreported} misreported")
    return not (doubled or lost or misreported)


def _at(attempt: int, fault: str) -> Callable[[str, int], str]:
    def fault_of(_: str, number: int) -> str:
        return fault if number == attempt else "503 hint 0" if number < attempt else ""

    return fault_of


def run_sessions(sessions: int, events: int) -> bool:
    """Follow many sessions at once, each through several disconnects; whether all is well."""
    _allow_files(2 * sessions + 500)
    ours, theirs = multiprocessing.Pipe()
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=_serve, args=(theirs, events), daemon=True)
    process.start()
    try:
        url: str = ours.recv()
        with set_testing(True, fraction=FRACTION):
            return asyncio.run(_follow_all(url, sessions, events))
    finally:
        ours.send("stop")
        process.join()


def _serve(connection: Connection, events: int) -> None:
    """Add events to each session while it is followed, and break its first streams off."""
    _allow_files(100_000)
    service = Service(cut=lambda _, number: 100 * events // CUTS if number < CUTS else None)
    tasks: set[asyncio.Task[None]] = set()

    async def tell(session_id: str, number: int) -> None:
        log = service.log(session_id)
        while len(log.events) < events and len(log.events) < (number + 1) * events / CUTS:
            service.add(session_id, {"type": "agent.message", "content": []})
            await asyncio.sleep(0)
        if number == CUTS:
            service.add(session_id, IDLE)

    def start(session_id: str, number: int) -> None:
        task = asyncio.get_running_loop().create_task(tell(session_id, number))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    service.on_open = start
    with serve(service) as server:
        connection.send(server.url)
        connection.recv()


async def _follow_all(url: str, sessions: int, events: int) -> bool:
    names = [f"sesn_{number}" for number in range(sessions)]
    wrong = failed = 0
    before, started = _resident(), time.monotonic()
    async with Client("key", base_url=url) as client:

        async def follow(name: str) -> list[str]:
            follow = client.aio.sessions.events.follow(name)
            return [event.id async for event in follow]

        heard = await asyncio.gather(*map(follow, names), return_exceptions=True)
        seconds, peak = time.monotonic() - started, _peak()
        for name, ids in zip(names, heard, strict=True):
            if isinstance(ids, BaseException):
                failed += 1
                print(f"{name}: {ids!r}")
                continue
            stored = client.aio.sessions.events.list(name, order="asc")
            wrong += ids != [event.id async for event in stored]  # missed, doubled or out of order
    print(f"{sessions} sessions at once, {events + 1} events and {CUTS} cuts each: ", end="")
    print(f"{seconds:.1f} s, {wrong} not as stored, {failed} failed; ", end="")
    print(f"resident memory {before:.0f} MiB before, {peak:.0f} MiB at most")
    return not (wrong or failed)


def _resident() -> float:
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * resource.getpagesize() / 2**20


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _allow_files(number: int) -> None:
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(number, most), most))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", choices=["matrix", "sessions"])
    parser.add_argument("--sends", type=int, default=200)
    parser.add_argument("--sessions", type=int, default=1000)
    parser.add_argument("--events", type=int, default=40)
    arguments = parser.parse_args()
    well = True
    if arguments.part != "matrix":
        well = run_sessions(arguments.sessions, arguments.events)
    if arguments.part != "sessions":
        well = run_matrix(arguments.sends) and well
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())

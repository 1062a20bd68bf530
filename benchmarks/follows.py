"""Very many followed sessions in one asyncio process, with figures.

    python -m benchmarks.follows                   # 100, 1,000 and 10,000 sessions
    python -m benchmarks.follows 50 --rounds 2     # so many, each told of so many events

The client and its service are processes of their own, for each number of sessions anew; the figures
are those of the client. A task follows each session. Once all are attached, the service tells each
of them of an event, as often as there are rounds, and in the end that the session is over. Each
follow holds a connection: where the system does not allow so many open files, this says so.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import multiprocessing
import sys
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from agentsessions import Client
from benchmarks import server

SESSIONS = (100, 1_000, 10_000)
AT_ONCE = 20
"""How many follows are set up at the same time, and list for the second time."""
SETTLED = 2.5
"""Seconds after which a follow has listed for the second time, when the next event comes."""
SPARE_FILES = 100


class Figures(NamedTuple):
    """What following cost the client, in seconds of CPU and in bytes; `missed` is to be 0."""

    sessions: int
    attach: float
    memory: float
    event: float
    missed: int


class Service:
    """Holds the streams of all sessions open, and tells them all the same when told to.

    What a session was told is in its list too, so one that connects again misses nothing.
    """

    def __init__(self) -> None:
        self._events = [_event(0, "session.status_running")]
        self._pages = [_page(self._events)]
        self._newest: dict[bytes, int] = {}
        self._streams: dict[bytes, asyncio.Transport] = {}

    def answer(self, head: bytes, connection: asyncio.Transport) -> None:
        """Open a stream, or list what has happened."""
        path = head.split(b" ", 2)[1].partition(b"?")[0]
        session = path.split(b"/")[3]
        if path.endswith(b"/stream"):
            connection.write(server.STREAM_HEAD)
            self._streams[session] = connection
        else:
            connection.write(self._pages[self._newest.get(session, 0)])

    def tell(self, number: int, type: str, some: slice) -> None:
        """An event with this number, to some of the sessions."""
        if number == len(self._events):
            self._events.append(_event(number, type))
            self._pages.append(_page(self._events))
        frame = f"event: {type}\ndata: {json.dumps(self._events[number])}\n\n".encode()
        for session, stream in list(self._streams.items())[some]:
            self._newest[session] = number
            if not stream.is_closing():
                stream.write(b"%x\r\n%b\r\n" % (len(frame), frame))


def _page(events: Sequence[dict[str, str]]) -> bytes:
    return server.json_answer(json.dumps({"data": events, "next_page": None}).encode())


def _event(number: int, type: str) -> dict[str, str]:
    at = f"2026-10-21T09:{number // 60:02}:{number % 60:02}Z"
    return {"id": f"sevt_{number:06}", "type": type, "processed_at": at}


def serve(theirs: Connection) -> None:
    """Serve in this process, and tell the streams what the client wants to hear."""

    async def run() -> None:
        loop, service = asyncio.get_running_loop(), Service()
        listening = await loop.create_server(
            lambda: server.Connection(service), "127.0.0.1", 0, backlog=1024
        )
        theirs.send(f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}")
        while order := await loop.run_in_executor(None, theirs.recv):
            service.tell(*order)

    allow_files()
    asyncio.run(run())


class Watch:
    """Follows all sessions at once and counts their events."""

    def __init__(self, client: Client) -> None:
        self.events = 0
        self._client = client
        self._attaching = asyncio.Semaphore(AT_ONCE)
        self._wanted = 0
        self._heard = asyncio.Event()

    async def follow(self, number: int) -> None:
        """Follow one session to its end."""
        async with self._client.aio.sessions.events.follow(f"sesn_{number:06}") as events:
            async with self._attaching:
                await anext(events)
            self._note()
            async for _ in events:
                self._note()

    async def hear(self, events: int) -> None:
        """Wait until there were so many more events."""
        self._wanted += events
        while self.events < self._wanted:
            await self._heard.wait()
            self._heard.clear()

    def _note(self) -> None:
        self.events += 1
        if self.events >= self._wanted:
            self._heard.set()


async def measure(url: str, sessions: int, rounds: int, ours: Connection) -> Figures:
    """Follow so many sessions. The first event, at which each lists again, is not measured."""
    async with Client("key", base_url=url) as client:
        await client.aio.sessions.events.list("sesn_0")  # for its imports
        watch = Watch(client)
        before, began = _resident(), time.process_time()
        async with asyncio.TaskGroup() as tasks:
            for number in range(sessions):
                tasks.create_task(watch.follow(number))
            await watch.hear(sessions)
            attach = time.process_time() - began
            await asyncio.sleep(SETTLED)
            for start in range(0, sessions, AT_ONCE):
                ours.send((1, "agent.thinking", slice(start, start + AT_ONCE)))
                await watch.hear(min(AT_ONCE, sessions - start))
            gc.collect()
            memory, began = _resident() - before, time.process_time()
            for number in range(rounds):
                ours.send((number + 2, "agent.thinking", slice(None)))
                await watch.hear(sessions)
            event = time.process_time() - began
            ours.send((rounds + 2, "session.status_terminated", slice(None)))
        missed = sessions * (rounds + 3) - watch.events
    told = sessions * rounds
    return Figures(sessions, attach / sessions, memory / sessions, event / told, missed)


def client_process(ours: Connection, results: Connection, sessions: int, rounds: int) -> None:
    """Measure in this process."""
    allow_files()
    url: str = ours.recv()
    results.send(asyncio.run(measure(url, sessions, rounds, ours)))
    ours.send(None)


def allow_files() -> int:
    """Allow as many open files as the system lets a process have; how many those are."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return sys.maxsize
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return sys.maxsize if hard == resource.RLIM_INFINITY else hard


def run(sessions: int, rounds: int) -> Figures:
    """The figures of so many sessions, measured in new processes."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    found, results = context.Pipe(duplex=False)
    service = context.Process(target=serve, args=(theirs,))
    client = context.Process(target=client_process, args=(ours, results, sessions, rounds))
    for process in (service, client):
        process.start()
    results.close()
    try:
        figures: Figures = found.recv()
    finally:
        client.join()
        service.terminate()
        service.join()
    return figures


def _resident() -> int:
    with Path("/proc/self/status").open(encoding="ascii") as status:
        return 1024 * next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.follows")
    parser.add_argument("sessions", nargs="*", type=int, default=SESSIONS)
    parser.add_argument("--rounds", type=int, default=10)
    options: Any = parser.parse_args(arguments)
    files = allow_files()
    fine = True
    print(f"{'sessions':>10}{'attach, ms':>14}{'KiB/session':>14}{'us/event':>12}{'missed':>10}")
    for sessions in options.sessions:
        if sessions + SPARE_FILES > files:
            print(
                f"{sessions:>10,}  needs more open files than the {files:,} that are allowed here"
            )
            fine = False
            continue
        found = run(sessions, options.rounds)
        print(
            f"{sessions:>10,}{found.attach * 1e3:>14.2f}{found.memory / 1024:>14.1f}"
            f"{found.event * 1e6:>12.0f}{found.missed:>10}",
            flush=True,
        )
        fine &= not found.missed
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())

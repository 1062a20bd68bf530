"""What the SDK holds on to, over real sockets, with figures.

    python -m benchmarks.resources                     # everything
    python -m benchmarks.resources leaks --calls 10000 --streams 1000
    python -m benchmarks.resources files --mebibytes 1024

`leaks` makes calls and abandons opened streams, blocking and with asyncio, and counts what is open
before and after: descriptors, threads, tasks, connections as the server sees them, and memory.
`files` sends and saves a large file. The server is a process of its own; all figures are those of
the client's process. The exit status tells whether they are as they should be.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import multiprocessing
import os
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from agentsessions import Client
from agentsessions.api import agents_retrieve, files_download, files_upload, sessions_events_stream
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, MESSAGE, STREAM_HEAD, answer, frame, head
from tests.support.server import Server

MIB = 1 << 20
CONCURRENCY = 10
LARGEST_GROWTH = 64 * MIB
_TICK = 0.002


class Open(NamedTuple):
    """What is open at one moment."""

    descriptors: int
    threads: int
    tasks: int
    connections: int


class RemoteServer:
    """The server's process, as the client sees it."""

    def __init__(self, ours: Connection) -> None:
        self._ours = ours
        self.url: str = ours.recv()

    def open_connections(self, expected: int) -> int:
        """How many connections the server sees open, once it sees no more than `expected`."""
        self._ours.send(expected)
        seen: int = self._ours.recv()
        return seen


@contextmanager
def serving(mebibytes: int) -> Generator[RemoteServer]:
    """A server of agents, streams that stay open, and a file of this size."""
    ours, theirs = multiprocessing.Pipe()
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=_serve, args=(theirs, mebibytes))
    process.start()
    try:
        yield RemoteServer(ours)
    finally:
        ours.send(None)
        process.join()


def _serve(theirs: Connection, mebibytes: int) -> None:
    stored = {
        "id": "file_01",
        "type": "file",
        "filename": "large",
        "mime_type": "application/octet-stream",
        "size_bytes": mebibytes * MIB,
        "created_at": "2026-10-21T09:30:00Z",
    }

    async def handler(exchange: Exchange) -> bytes | None:
        path = exchange.request.path
        if path.endswith("/stream"):
            await exchange.send(STREAM_HEAD + frame(MESSAGE))
            await exchange.gone()
            exchange.close()
            return None
        if path.endswith("/content"):
            await exchange.send(head(200, {"content-length": str(mebibytes * MIB)}))
            piece = bytes(MIB // 4)
            for _ in range(4 * mebibytes):
                await exchange.send(piece)
            return None
        return answer(stored if path == "/v1/files" else AGENT)

    with Server(handler, keeps_bodies=False) as server:
        theirs.send(server.url)
        while (expected := theirs.recv()) is not None:
            server.wait_for_at_most(expected)
            theirs.send(server.open_connections)
            server.requests.clear()


# Leaks


async def measure_leaks(calls: int, streams: int) -> bool:
    """Whether everything ends where it began."""
    fine = True
    with serving(1) as server, Client("sk-1", base_url=server.url) as client:
        agents_retrieve.sync(client, "agent_01")
        await asyncio.gather(*(_acall(client) for _ in range(CONCURRENCY)))
        await _aabandon(client)
        _abandon(client)
        works: dict[str, Callable[[], Awaitable[None]]] = {
            f"{calls} calls": lambda: _repeat(calls, lambda: _call(client)),
            f"{streams} streams abandoned": lambda: _repeat(streams, lambda: _abandon(client)),
            f"{calls} calls, asyncio": lambda: _gather(calls, lambda: _acall(client)),
            f"{streams} streams abandoned, asyncio": lambda: _gather(
                streams, lambda: _aabandon(client)
            ),
        }
        print(
            f"{'':34}{'descriptors':>14}{'threads':>10}{'tasks':>8}{'connections':>14}{'MiB':>14}"
        )
        for name, work in works.items():
            before, memory = await _count(server, 1 + CONCURRENCY), _resident()
            started = time.monotonic()
            await work()
            seconds = time.monotonic() - started
            after = await _count(server, before.connections)
            columns = [f"{a} -> {b}" for a, b in zip(before, after, strict=True)]
            columns.append(f"{memory / MIB:.0f} -> {_resident() / MIB:.0f}")
            widths = (14, 10, 8, 14, 14)
            row = "".join(f"{text:>{width}}" for text, width in zip(columns, widths, strict=True))
            print(f"{name:34}{row}   {seconds:.1f} s", flush=True)
            fine &= all(b <= a for a, b in zip(before, after, strict=True))
        await client.aclose()
        left = server.open_connections(0)
        print(f"connections after the client was closed: {left}")
    return fine and left == 0


async def _count(server: RemoteServer, connections: int) -> Open:
    for _ in range(10):
        await asyncio.sleep(0)
    gc.collect()
    seen = server.open_connections(connections)
    return Open(_descriptors(), threading.active_count(), len(asyncio.all_tasks()), seen)


def _descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


async def _repeat(count: int, work: Callable[[], None]) -> None:
    for _ in range(count):
        work()


async def _gather(count: int, work: Callable[[], Awaitable[None]]) -> None:
    for _ in range(count // CONCURRENCY):
        await asyncio.gather(*(work() for _ in range(CONCURRENCY)))


def _call(client: Client) -> None:
    agents_retrieve.sync(client, "agent_01")


def _abandon(client: Client) -> None:
    for _ in sessions_events_stream.sync(client, "sesn_01"):
        return


async def _acall(client: Client) -> None:
    await agents_retrieve.asyncio(client, "agent_01")


async def _aabandon(client: Client) -> None:
    async for _ in await sessions_events_stream.asyncio(client, "sesn_01"):
        return


# Files


def measure_files(mebibytes: int) -> bool:
    """Whether large files go up and down in little memory; each in a process of its own."""
    context = multiprocessing.get_context("spawn")
    fine = True
    titles = f"{'memory before':>16}{'most':>10}{'growth':>10}{'longest pause':>16}"
    print(f"{f'{mebibytes} MiB':28}{titles}")
    with tempfile.TemporaryDirectory() as folder, serving(mebibytes) as server:
        path = Path(folder, "large")
        with path.open("wb") as file:
            file.truncate(mebibytes * MIB)
        for way in ("upload", "download", "upload, asyncio", "download, asyncio"):
            ours, theirs = multiprocessing.Pipe()
            arguments = (theirs, way, server.url, path)
            process = context.Process(target=_move_file, args=arguments)
            process.start()
            before, most, seconds, pause = ours.recv()
            process.join()
            memory = (f"{size / MIB:.0f} MiB" for size in (before, most, most - before))
            row = "{:>16}{:>10}{:>10}".format(*memory)
            print(f"{way:28}{row}{pause * 1000:>13.0f} ms   {seconds:.1f} s", flush=True)
            fine &= most - before < LARGEST_GROWTH
    return fine


def _move_file(theirs: Connection, way: str, url: str, path: Path) -> None:
    small = path.with_name("small")
    small.write_bytes(b"content")
    with Client("sk-1", base_url=url) as client:
        files_upload.sync(client, body={"file": small})
        before = _peak()
        started = time.monotonic()
        pause = 0.0
        match way:
            case "upload":
                files_upload.sync(client, body={"file": path})
            case "download":
                files_download.sync(client, "file_01").save(path.with_name("saved"))
            case "upload, asyncio":
                pause = asyncio.run(_with_pauses(client, _aupload(client, path)))
            case _:
                pause = asyncio.run(
                    _with_pauses(client, _adownload(client, path.with_name("saved")))
                )
        theirs.send((before, _peak(), time.monotonic() - started, pause))


async def _aupload(client: Client, path: Path) -> None:
    await files_upload.asyncio(client, body={"file": path})


async def _adownload(client: Client, path: Path) -> None:
    await (await files_download.asyncio(client, "file_01")).save(path)


async def _with_pauses(client: Client, work: Awaitable[None]) -> float:
    """Do the work; the longest time that the event loop had no turn for anything else."""
    await agents_retrieve.asyncio(client, "agent_01")  # for its imports
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        last = time.monotonic()
        while True:
            await asyncio.sleep(_TICK)
            now = time.monotonic()
            longest = max(longest, now - last - _TICK)
            last = now

    watching = asyncio.create_task(watch())
    await work
    watching.cancel()
    return longest


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.resources")
    parser.add_argument("what", nargs="?", choices=["leaks", "files"])
    parser.add_argument("--calls", type=int, default=10_000)
    parser.add_argument("--streams", type=int, default=1_000)
    parser.add_argument("--mebibytes", type=int, default=1_024)
    options: Any = parser.parse_args(arguments)
    fine = True
    if options.what in (None, "leaks"):
        fine &= asyncio.run(measure_leaks(options.calls, options.streams))
    if options.what in (None, "files"):
        fine &= measure_files(options.mebibytes)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())

"""A contender's process: does one row's work when told to, and says what it cost.

It reads one row name from each line of its input, and answers each with one line of JSON.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import time
import tracemalloc
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import payloads
from benchmarks.server import HELD, LIVE, MANY, PACED


class Work:
    """What a contender does. A row whose method is missing does not exist for it."""

    hold_pages = 100
    """Pages of 1,000 events held at once; fewer where that would take minutes."""


class Meter:
    """Measures what happens in a `with` block: CPU and wall time of this process, in seconds."""

    def __enter__(self) -> Meter:
        gc.collect()
        self._wall = time.perf_counter()
        self._cpu = time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.cpu = time.process_time() - self._cpu
        self.wall = time.perf_counter() - self._wall


def _ids(count: int) -> list[str]:
    return [f"sesn_{number:024}" for number in range(count)]


class Rows:
    """The rows that run inside a contender's process: name to what it measures."""

    def __init__(self, work: Any) -> None:
        self.work = work
        self.loop = asyncio.Runner()

    def _await(self, make: Callable[..., Awaitable[Any]], *arguments: Any) -> Any:
        async def run() -> Any:
            return await make(*arguments)

        return self.loop.run(run())

    def measure(self, name: str) -> dict[str, Any] | None:
        """CPU and wall seconds for each unit of a row's work; None if the contender lacks it."""
        row: Callable[[], dict[str, Any]] = getattr(self, name)
        try:
            return row()
        except AttributeError as error:
            if error.obj is not self.work:
                raise
            return None

    def retrieve(self) -> dict[str, Any]:
        return self._retrieve(self.work.retrieve)

    def retrieve_observed(self) -> dict[str, Any]:
        return self._retrieve(self.work.retrieve_observed)

    def _retrieve(self, do: Callable[[list[str]], None]) -> dict[str, Any]:
        ids = _ids(150)
        do(ids[:5])
        with Meter() as meter:
            do(ids)
        return _cost(meter, len(ids))

    def retrieve_async(self) -> dict[str, Any]:
        do, ids = self.work.retrieve_async, _ids(150)
        self._await(do, ids[:5])
        with Meter() as meter:
            self._await(do, ids)
        return _cost(meter, len(ids))

    def retrieve_at_once(self) -> dict[str, Any]:
        do, ids = self.work.retrieve_at_once, _ids(50)
        self._await(do, ids)
        with Meter() as meter:
            for _ in range(4):
                self._await(do, ids)
        return _cost(meter, 4 * len(ids))

    def list_sessions(self) -> dict[str, Any]:
        do = self.work.list_sessions
        do()
        with Meter() as meter:
            count = sum(do() for _ in range(10))
        return _cost(meter, count)

    def list_events(self) -> dict[str, Any]:
        do = self.work.list_events
        do()
        with Meter() as meter:
            count = sum(len(do()) for _ in range(10))
        return _cost(meter, count)

    def stream(self) -> dict[str, Any]:
        return self._stream("many", MANY)

    def stream_live(self) -> dict[str, Any]:
        return self._stream("live", LIVE)

    def _stream(self, session_id: str, count: int) -> dict[str, Any]:
        do = self.work.stream
        with Meter() as meter:
            assert do(session_id) == count
        return _cost(meter, count)

    def stream_async(self) -> dict[str, Any]:
        do = self.work.stream_async
        with Meter() as meter:
            assert self._await(do, "many") == MANY
        return _cost(meter, MANY)

    def streams_1(self) -> dict[str, Any]:
        return self._streams(1)

    def streams_10(self) -> dict[str, Any]:
        return self._streams(10)

    def streams_100(self) -> dict[str, Any]:
        return self._streams(100)

    def streams_1000(self) -> dict[str, Any]:
        return self._streams(1000)

    def _streams(self, at_once: int) -> dict[str, Any]:
        do = self.work.stream_async

        async def all_of_them() -> int:
            name = f"held{at_once}"
            return sum(await asyncio.gather(*(do(name) for _ in range(at_once))))

        before = _resident()
        with Meter() as meter:
            assert self.loop.run(all_of_them()) == at_once * HELD
        return {**_cost(meter, at_once * HELD), "grown_kib": max(0, _peak() - before)}

    def calls_1(self) -> dict[str, Any]:
        return self._calls(1)

    def calls_10(self) -> dict[str, Any]:
        return self._calls(10)

    def calls_100(self) -> dict[str, Any]:
        return self._calls(100)

    def calls_1000(self) -> dict[str, Any]:
        return self._calls(1000)

    def _calls(self, at_once: int) -> dict[str, Any]:
        """Calls that are in flight together; a service that takes a while keeps them so."""
        do = self.work.retrieve_at_once

        async def in_turn(ids: list[str]) -> None:
            for session_id in ids:
                await do([session_id])

        async def all_of_them(each: int) -> None:
            ids = [f"slow{number}" for number in range(each)]
            await asyncio.gather(*(in_turn(ids) for _ in range(at_once)))

        each = max(2, 200 // at_once)

        async def measured() -> Meter:
            await all_of_them(1)
            with Meter() as meter:
                await all_of_them(each)
            return meter

        return _cost(self.loop.run(measured()), at_once * each)

    def follows_1000(self) -> dict[str, Any]:
        """Follow 1,000 sessions to their end, each of which takes two seconds."""
        do, sessions = self.work.follow, 1000

        async def all_of_them() -> int:
            return sum(await asyncio.gather(*(do(f"paced{n}") for n in range(sessions))))

        with Meter() as meter:
            assert self.loop.run(all_of_them()) == sessions * PACED
        cost = _cost(meter, sessions * PACED)
        return {**cost, "seconds": meter.wall, "peak_kib": _peak()}

    def send(self) -> dict[str, Any]:
        do = self.work.send
        texts = [f"Summarize page {number} of the report." for number in range(1000)]
        do(texts[:5])
        with Meter() as meter:
            do(texts)
        return _cost(meter, len(texts))

    def decode_events(self) -> dict[str, Any]:
        do, body = self.work.decode_events, payloads.events(1000)
        do(body)
        with Meter() as meter:
            count = sum(len(do(body)) for _ in range(10))
        return _cost(meter, count)

    def hold(self) -> dict[str, Any]:
        """Bytes that each of 100,000 decoded events takes, as tracemalloc counts them."""
        do = getattr(self.work, "list_events", None)
        if do is None:
            do = partial(self.work.decode_events, payloads.events(1000))
        do()
        gc.collect()
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        held = [do() for _ in range(self.work.hold_pages)]
        gc.collect()
        size = tracemalloc.get_traced_memory()[0] - before
        tracemalloc.stop()
        return {"bytes": size / sum(map(len, held))}


def _cost(meter: Meter, count: int) -> dict[str, Any]:
    return {"cpu": meter.cpu / count, "wall": meter.wall / count}


def _resident() -> int:
    return _status("VmRSS") or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _peak() -> int:
    return _status("VmHWM") or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _status(field: str) -> int:
    """A figure of this process in KiB, where Linux tells it."""
    try:
        with Path("/proc/self/status").open(encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith(field))
    except (OSError, StopIteration):
        return 0


def run(work: Any) -> None:
    """Serve the orders of `benchmarks.__main__`."""
    rows = Rows(work)
    for line in sys.stdin:
        print(json.dumps(rows.measure(line.strip())), flush=True)

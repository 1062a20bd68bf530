"""Many sessions with many streams each, and nothing lost, doubled or out of order.

    python -m tests.emulator.load                     # 100 sessions x 10 streams x 225 events/s
    python -m tests.emulator.load --service everruns --seed 7 --seconds 60

An emulator in a process of its own plays turns in sessions that are picked at random. Each session
has its streams, read over sockets; one more stream is not read until the end, while its session
gets large messages. What each stream has told is then compared with the history of its session.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import resource
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

from tests.emulator.load_targets import EVENTS_OF_A_TURN, TARGETS, Target
from tests.support.waiting import HUNG

LARGE = 3 * 1024 * 1024
"""How many bytes are told because of a large message."""
LARGE_MESSAGES = 8

LONGEST_LINE = 16 * 1024 * 1024


@dataclass(frozen=True)
class Plan:
    """How much is to happen. `rate` is how many events a second happen in all; 0 sets no limit."""

    service: str
    sessions: int
    streams: int
    turns: int
    rate: float
    seed: int


@dataclass
class Found:
    """What came of it. `told` is what the reader that did not read was told in the end."""

    messages: int = 0
    events: int = 0
    told: int = 0
    lost: int = 0
    doubled: int = 0
    reordered: int = 0
    seconds: float = 0.0
    before_the_cut: int = 0
    last_words: str = ""


class Stream:
    """One stream, and the keys of the events that it has told."""

    def __init__(self, target: Target, url: str, session_id: str) -> None:
        self._target = target
        self._url = url
        self._session_id = session_id
        self._news = asyncio.Condition()
        self.keys: list[str] = []

    async def open(self) -> None:
        """Attach: what happens from now on is told."""
        address = urlsplit(self._url)
        self._reader, self._writer = await asyncio.open_connection(
            address.hostname, address.port, limit=LONGEST_LINE
        )
        self._writer.write(request_for(self._target, self._session_id))
        assert b" 200 " in await self._reader.readline()
        self._reading = asyncio.create_task(self._read())

    async def has_told(self, key: str) -> bool:
        """Wait for an event; False when it does not come."""
        try:
            async with asyncio.timeout(HUNG), self._news:
                await self._news.wait_for(lambda: key in self.keys)
        except TimeoutError:
            return False
        return True

    def close(self) -> None:
        self._reading.cancel()
        self._writer.close()

    async def _read(self) -> None:
        async for line in self._reader:
            if line.startswith(b"data: "):
                key = self._target.key_of(json.loads(line[len("data: ") :]))
                if key is not None:
                    async with self._news:
                        self.keys.append(key)
                        self._news.notify_all()


class Idler:
    """A stream that nobody reads until the end."""

    def __init__(self, target: Target, url: str, session_id: str) -> None:
        address = urlsplit(url)
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._socket.settimeout(HUNG)
        self._socket.connect((address.hostname, address.port))
        self._socket.sendall(request_for(target, session_id))
        self._file = self._socket.makefile("rb")
        assert b" 200 " in self._file.readline()

    def events(self) -> list[dict[str, Any]]:
        """All that was sent, up to the end of the stream."""
        data = [line for line in self._file if line.startswith(b"data: ")]
        self._socket.close()
        return [json.loads(line[len("data: ") :]) for line in data]


def request_for(target: Target, session_id: str) -> bytes:
    """The request for a stream, in a version of HTTP that has no chunks."""
    head = [
        f"GET {target.stream_path.format(session_id)} HTTP/1.0",
        "host: localhost",
        *map(": ".join, target.headers.items()),
    ]
    return "\r\n".join([*head, "", ""]).encode()


@contextmanager
def emulator(service: str) -> Generator[str]:
    """The URL of an emulator in a process of its own."""
    options = ["--service", service, "--port", "0"]
    command = [sys.executable, "-m", "agentsessions_emulator", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


async def run(url: str, plan: Plan) -> Found:
    """Do what the plan says and compare what was told with what has happened."""
    found = Found()
    async with TARGETS[plan.service](url) as target:
        sessions = await target.new_sessions(plan.sessions)
        idler = Idler(target, url, sessions[0])
        streams = {one: [Stream(target, url, one) for _ in range(plan.streams)] for one in sessions}
        for each in streams.values():
            await asyncio.gather(*(stream.open() for stream in each))
        began = time.monotonic()
        await play(target, plan, streams)
        found.seconds = time.monotonic() - began
        for session_id, each in streams.items():
            await compare(target, session_id, each, found)
        *told, last = await asyncio.to_thread(idler.events)
        found.before_the_cut, found.last_words = len(told), target.complaint(last)
    return found


async def play(target: Target, plan: Plan, streams: dict[str, list[Stream]]) -> None:
    """Send all messages, each when its time has come, whether those before were answered or not."""
    loop, rng = asyncio.get_running_loop(), random.Random(plan.seed)
    sessions = list(streams)
    began = loop.time()
    async with asyncio.TaskGroup() as sending:
        sending.create_task(send_large(target, sessions[0], streams[sessions[0]]))
        for turn in range(plan.turns):
            if plan.rate:
                due = began + turn * EVENTS_OF_A_TURN / plan.rate
                await asyncio.sleep(max(0, due - loop.time()))
            sending.create_task(target.say(rng.choice(sessions), f"turn {turn}"))


async def send_large(target: Target, session_id: str, streams: list[Stream]) -> None:
    """One after the other, so that who reads is in time, whatever else this machine does."""
    for _ in range(LARGE_MESSAGES):
        sent = await target.say(session_id, "x" * (LARGE // target.told))
        await asyncio.gather(*(stream.has_told(sent) for stream in streams))


async def compare(target: Target, session_id: str, streams: list[Stream], found: Found) -> None:
    """Count what the streams of a session have told wrong, and close them."""
    history = await target.history_at_rest(session_id)
    place = {key: number for number, (key, _) in enumerate(history)}
    for last in [*place][-1:]:
        await asyncio.gather(*(stream.has_told(last) for stream in streams))
    for stream in streams:
        stream.close()
        times = Counter(stream.keys)
        places = [place[key] for key in times]
        found.told += len(stream.keys)
        found.lost += len(place.keys() - times.keys())
        found.doubled += len(stream.keys) - len(times)
        found.reordered += sum(a > b for a, b in pairwise(places))
    found.events += len(history)
    found.messages += sum(is_message for _, is_message in history)


def main() -> int:
    """Print a table; 1 when something was lost, doubled or out of order."""
    parser = argparse.ArgumentParser(description="Many sessions with many streams each.")
    parser.add_argument("--service", choices=TARGETS, default="managed-agents")
    parser.add_argument("--sessions", type=int, default=100)
    parser.add_argument("--streams", type=int, default=10, help="of each session")
    parser.add_argument("--rate", type=float, default=225, help="events a second in all")
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    asked = parser.parse_args()
    turns = round(asked.rate * asked.seconds / EVENTS_OF_A_TURN)
    plan = Plan(asked.service, asked.sessions, asked.streams, turns, asked.rate, asked.seed)
    print(f"seed {plan.seed}: {plan.sessions} sessions x {plan.streams} streams, {turns} turns")
    with emulator(plan.service) as url:
        found = asyncio.run(run(url, plan))
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    rows = {
        "events": found.events,
        "events a second": round(found.events / found.seconds),
        "CPU of the emulator, s": round(spent.ru_utime + spent.ru_stime, 1),
        "its memory, MiB": spent.ru_maxrss // 1024,
        "told by streams": found.told,
        "lost": found.lost,
        "doubled": found.doubled,
        "out of order": found.reordered,
        "told the slow reader": found.before_the_cut,
        "its last words": found.last_words,
    }
    for name, value in rows.items():
        print(f"{name:22} {value}")
    return 1 if found.lost or found.doubled or found.reordered else 0


if __name__ == "__main__":
    sys.exit(main())

"""What the emulators cost beside a bare Starlette application that answers with the same bytes.

    python -m benchmarks.emulator                       # every service, 100 rounds
    python -m benchmarks.emulator --service meerkat --rounds 20

Both run in processes of their own and take turns. Figures are milliseconds of CPU of the process,
the median of the rounds; a ratio is the median of the ratios of the rounds. A start is measured up
to the first line that the process prints; a turn from the message that is sent until its stream has
told that it is over; a test of a user resets the emulator, makes a session and what that needs, and
follows one turn. Needs Linux, which counts the CPU of a process finely enough.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from benchmarks.emulator_asks import ASKS, LISTED, Asks, Session

HEADERS = {
    "authorization": "Bearer a-key",
    "anthropic-version": "2026-10-21",
    "anthropic-beta": "managed-agents-2026-04-01",
    "content-type": "application/json",
}
STARTS = 10
FLOOR = "benchmarks.emulator_floor"


class Server:
    """A process that prints its URL, and what is asked of it."""

    def __init__(self, asks: Asks, *command: str) -> None:
        self._asks = asks
        began = time.perf_counter()
        self._process = subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        url: str = self._process.stdout.readline().decode().strip()
        self._address: str = urlsplit(url).netloc
        self.start_seconds = time.perf_counter() - began
        self._connection = self._connect()
        self._stream: http.client.HTTPResponse | None = None
        self.answers: dict[str, str] = {}
        self.session = Session("", "", {})

    @property
    def cpu(self) -> float:
        """Milliseconds of CPU so far."""
        counted = Path(f"/proc/{self._process.pid}/schedstat").read_text()
        return int(counted.split()[0]) / 1e6

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        content = None if body is None else json.dumps(body)
        self._connection.request(method, path, content, HEADERS)
        response = self._connection.getresponse()
        answer = response.read().decode()
        assert response.status in (200, 201), answer
        self.answers[f"{method} {path}"] = answer
        return json.loads(answer)

    def make_session(self) -> None:
        self.session = self._asks.new_session(self.ask)

    def open_stream(self) -> None:
        connection = self._connect()
        connection.request("GET", self.session.stream, headers=HEADERS)
        self._stream = connection.getresponse()

    def turn(self) -> str:
        """Send a message and read the stream until the turn is over; returns what it told."""
        self.ask("POST", self.session.messages, self.session.message)
        assert self._stream is not None
        told = ""
        while not told.endswith(f"event: {self._asks.last}\n"):
            told += self._stream.readline().decode()
        while not told.endswith("\n\n"):
            told += self._stream.readline().decode()
        return told

    def user_test(self) -> None:
        self.ask("POST", "/_emulator/reset")
        self.make_session()
        self.open_stream()
        self.turn()
        assert self._stream is not None
        self._stream.close()

    def close(self) -> float:
        """End the process; the milliseconds of CPU that it took."""
        self._process.kill()
        _, _, used = os.wait4(self._process.pid, 0)
        self._process.returncode = 0
        assert self._process.stdout is not None
        self._process.stdout.close()
        return (used.ru_utime + used.ru_stime) * 1e3

    def _connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self._address)


class Row(NamedTuple):
    name: str
    ours: list[float]
    floor: list[float]

    def __str__(self) -> str:
        ratio = median(one / other for one, other in zip(self.ours, self.floor, strict=True))
        return f"{self.name:24}{median(self.ours):10.2f}{median(self.floor):10.2f}{ratio:8.1f}"


def starts(asks: Asks, emulator: tuple[str, ...], floor: tuple[str, ...]) -> list[Row]:
    """CPU and time of starts, by turns."""
    cpu, wall = Row("start", [], []), Row("start, by the clock", [], [])
    for _ in range(STARTS):
        for into, command in (("ours", emulator), ("floor", floor)):
            server = Server(asks, *command)
            getattr(wall, into).append(server.start_seconds * 1e3)
            getattr(cpu, into).append(server.close())
    return [cpu, wall]


def prepare(server: Server, lists: Iterable[str]) -> str:
    """Fill it, and ask everything once, so that its answers are known; returns a turn's frames."""
    server.user_test()
    for _ in range(LISTED):
        server.make_session()
    server.open_stream()
    for path in lists:
        server.ask("GET", path)
    server.turn()
    return server.turn()


def measure(name: str, rounds: int, work: Callable[[Server], object], *both: Server) -> Row:
    row = Row(name, [], [])
    for _ in range(rounds):
        for server, into in zip(both, (row.ours, row.floor), strict=True):
            before = server.cpu
            work(server)
            into.append(server.cpu - before)
    return row


def listing(path: str) -> Callable[[Server], object]:
    return lambda server: server.ask("GET", path)


def rows_of(service: str, rounds: int) -> list[Row]:
    """All rows of a service."""
    asks = ASKS[service]
    emulator = ("agentsessions_emulator", "--port", "0", "--service", service)
    works = {f"list of {LISTED} {what}": listing(path) for what, path in asks.lists.items()}
    works |= {"turn": Server.turn, "test of a user": Server.user_test}
    ours = Server(asks, *emulator)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        turn, session = prepare(ours, asks.lists.values()), ours.session
        json.dump({"answers": ours.answers, "turn": turn, **session._asdict()}, file)
        file.flush()
        floor = Server(asks, FLOOR, file.name)
        floor.session = session
        floor.open_stream()
        rows = [measure(name, rounds, work, ours, floor) for name, work in works.items()]
        ours.close()
        floor.close()
        return starts(asks, emulator, (FLOOR, file.name)) + rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--service", choices=[*ASKS], action="append")
    parser.add_argument("--rounds", type=int, default=100)
    options = parser.parse_args()
    print(f"{options.rounds} rounds, ms{'emulator':>18}{'floor':>10}{'ratio':>8}")
    for service in options.service or ASKS:
        print(f"{service}:", *rows_of(service, options.rounds), sep="\n")


if __name__ == "__main__":
    main()

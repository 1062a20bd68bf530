"""What the emulator costs beside a bare Starlette application that answers with the same bytes.

    python -m benchmarks.emulator                  # 100 rounds
    python -m benchmarks.emulator --rounds 20

Both run in processes of their own and take turns. Figures are milliseconds of CPU of the process,
the median of the rounds; a ratio is the median of the ratios of the rounds. A start is measured up
to the first line that the process prints; a turn from the message that is sent until its stream has
told that the session is idle; a test of a user resets the emulator, makes an agent, an environment
and a session, and follows one turn. Needs Linux, which counts the CPU of a process finely enough.
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
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple
from urllib.parse import urlsplit

HEADERS = {
    "authorization": "Bearer a-key",
    "anthropic-version": "2026-10-21",
    "anthropic-beta": "managed-agents-2026-04-01",
    "content-type": "application/json",
}
MESSAGE = {"type": "user.message", "content": [{"type": "text", "text": "hi"}]}
LISTED = 20
STARTS = 10
EMULATOR = ("agentsessions_emulator", "--port", "0")
FLOOR = "benchmarks.emulator_floor"


class Server:
    """A process that prints its URL, and what is asked of it."""

    def __init__(self, *command: str) -> None:
        began = time.perf_counter()
        self._process = subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        url: str = self._process.stdout.readline().decode().strip()
        self._address: str = urlsplit(url).netloc
        self.start_seconds = time.perf_counter() - began
        self._connection = self._connect()
        self._stream: http.client.HTTPResponse | None = None
        self.answers: dict[str, str] = {}
        self.session = ""

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
        assert response.status == 200, answer
        self.answers[f"{method} {path}"] = answer
        return json.loads(answer)

    def make_session(self) -> None:
        agent = self.ask("POST", "/v1/agents", {"name": "Echo", "model": "claude-opus-5"})
        environment = self.ask("POST", "/v1/environments", {"name": "Room"})
        wanted = {"agent": agent["id"], "environment_id": environment["id"]}
        self.session = f"/v1/sessions/{self.ask('POST', '/v1/sessions', wanted)['id']}"

    def open_stream(self) -> None:
        connection = self._connect()
        connection.request("GET", f"{self.session}/events/stream", headers=HEADERS)
        self._stream = connection.getresponse()

    def turn(self) -> str:
        """Send a message and read the stream until the session is idle; returns what it told."""
        self.ask("POST", f"{self.session}/events", {"events": [MESSAGE]})
        assert self._stream is not None
        told = ""
        while not told.endswith("event: session.status_idle\n"):
            told += self._stream.readline().decode()
        return told + "".join(self._stream.readline().decode() for _ in range(2))

    def list_agents(self) -> None:
        self.ask("GET", f"/v1/agents?limit={LISTED}")

    def list_sessions(self) -> None:
        self.ask("GET", f"/v1/sessions?limit={LISTED}")

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


def starts(floor: tuple[str, ...]) -> list[Row]:
    """CPU and time of starts, by turns."""
    cpu, wall = Row("start", [], []), Row("start, by the clock", [], [])
    for _ in range(STARTS):
        for into, command in (("ours", EMULATOR), ("floor", floor)):
            server = Server(*command)
            getattr(wall, into).append(server.start_seconds * 1e3)
            getattr(cpu, into).append(server.close())
    return [cpu, wall]


def prepare(server: Server) -> str:
    """Fill it, and ask everything once, so that its answers are known; returns a turn's frames."""
    server.user_test()
    for number in range(LISTED):
        server.ask("POST", "/v1/agents", {"name": f"A{number}", "model": "claude-opus-5"})
        server.make_session()
    server.open_stream()
    for ask in (server.list_agents, server.list_sessions):
        ask()
    return server.turn()


def measure(name: str, rounds: int, work: Callable[[Server], object], *both: Server) -> Row:
    row = Row(name, [], [])
    for _ in range(rounds):
        for server, into in zip(both, (row.ours, row.floor), strict=True):
            before = server.cpu
            work(server)
            into.append(server.cpu - before)
    return row


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    rounds: int = parser.parse_args().rounds
    ours = Server(*EMULATOR)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        turn = prepare(ours)
        json.dump({"answers": ours.answers, "turn": turn}, file)
        file.flush()
        floor = Server(FLOOR, file.name)
        floor.session = ours.session
        floor.open_stream()
        print(f"{rounds} rounds, ms{'emulator':>18}{'floor':>10}{'ratio':>8}")
        rows = starts((FLOOR, file.name))
        works: dict[str, Callable[[Server], object]] = {
            f"list of {LISTED} agents": Server.list_agents,
            f"list of {LISTED} sessions": Server.list_sessions,
            "turn": Server.turn,
            "test of a user": Server.user_test,
        }
        rows += [measure(name, rounds, work, ours, floor) for name, work in works.items()]
        print(*rows, sep="\n")
    ours.close()
    floor.close()


if __name__ == "__main__":
    main()

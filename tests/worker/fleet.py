"""A fleet of workers that are killed, one after the other, while they work.

`python -m tests.worker.fleet` starts three workers and queues fifty sessions, whose agents call a
tool twice each. Every second one of the workers that run a call is killed (kill -9) and replaced.
It prints what became of it: how many sessions were finished, whether a result is missing or was
given twice, and whether two workers ever ran the same session at once.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from agentsessions import Client
from agentsessions_emulator import Emulator
from tests.support.waiting import HUNG

_TOOL: Any = {
    "type": "custom",
    "name": "step",
    "description": "Works for a while.",
    "input_schema": {"type": "object", "properties": {"number": {"type": "integer"}}},
}
_STEPS = 2
_MESSAGE = "\n".join(f'custom_tool step {{"number": {number}}}' for number in range(_STEPS))
_FOR_EVER = float("inf")
_WORKER = Path(__file__).with_name("fleet_worker.py")


class Run(NamedTuple):
    """A process ran a call from then to then."""

    pid: int
    session: str
    call: str
    began: float
    ended: float


class Figures(NamedTuple):
    """What became of a fleet."""

    sessions: int
    finished: int
    kills: int
    runs: int
    runs_cut_short: int
    results_missing: int
    results_doubled: int
    at_once: int
    seconds: float

    @property
    def is_right(self) -> bool:
        """Whether everything was done, and nothing by two at once."""
        return self.finished == self.sessions and not (
            self.results_missing or self.results_doubled or self.at_once
        )


class Fleet:
    """Workers in processes of their own, with a log of what each of them runs."""

    def __init__(self, url: str, environment_id: str, folder: Path, *pace: float) -> None:
        self._arguments = [url, environment_id, str(folder), *map(str, pace)]
        self._folder = folder
        self._living: list[subprocess.Popen[bytes]] = []
        self._died: dict[int, float] = {}

    def start(self) -> None:
        command = [sys.executable, "-W", "error", str(_WORKER), *self._arguments]
        self._living.append(subprocess.Popen(command))

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait(HUNG)
        self._died[process.pid] = time.monotonic()
        self._living.remove(process)

    def kill_all(self) -> None:
        for process in [*self._living]:
            self.kill(process)

    def working(self) -> list[subprocess.Popen[bytes]]:
        """The workers that run a call now."""
        busy = {run.pid for run in self.runs() if run.ended == _FOR_EVER}
        return [process for process in self._living if process.pid in busy]

    def runs(self) -> list[Run]:
        """All runs so far; one that was cut short ended with its process."""
        return [run for log in self._folder.glob("*.log") for run in self._read(log)]

    def _read(self, log: Path) -> Iterator[Run]:
        pid = int(log.stem)
        lines = [json.loads(line) for line in log.read_text().splitlines(keepends=True)]
        latest = {call: (session, began, ended) for session, call, began, ended in lines}
        for call, (session, began, ended) in latest.items():
            yield Run(pid, session, call, began, ended or self._died.get(pid, _FOR_EVER))


def run_fleet(
    *,
    workers: int,
    sessions: int,
    kills: int,
    step_seconds: float,
    kill_seconds: float,
    lease_seconds: int,
    seed: int,
    limit: float = HUNG,
) -> Figures:
    """Let a fleet do its work while this many of its workers are killed, one after the other."""
    chance = random.Random(seed)
    started = time.monotonic()
    with (
        tempfile.TemporaryDirectory() as folder,
        Emulator() as emulator,
        Client("any", base_url=emulator.url) as client,
    ):
        environment = client.environments.create(name="Fleet", config={"type": "self_hosted"})
        made = _make_sessions(client, environment.id, sessions)
        fleet = Fleet(emulator.url, environment.id, Path(folder), step_seconds, lease_seconds)
        try:
            for _ in range(workers):
                fleet.start()
            killed = 0
            while not _are_finished(client, environment.id) and time.monotonic() < started + limit:
                time.sleep(kill_seconds)
                working = fleet.working()
                if killed < kills and working:
                    fleet.kill(chance.choice(working))
                    fleet.start()
                    killed += 1
        finally:
            fleet.kill_all()
        return _figures(client, made, fleet.runs(), killed, time.monotonic() - started)


def _make_sessions(client: Client, environment_id: str, number: int) -> list[str]:
    agent = client.agents.create(name="Steps", model="claude-opus-5", tools=[_TOOL])
    made = list[str]()
    for _ in range(number):
        session = client.sessions.create(agent=agent.id, environment_id=environment_id)
        message: Any = {"type": "user.message", "content": [{"type": "text", "text": _MESSAGE}]}
        client.sessions.events.send(session.id, events=[message])
        made.append(session.id)
    return made


def _are_finished(client: Client, environment_id: str) -> bool:
    items = client.environments.work.list(environment_id, limit=1000).data
    return all(item.state == "stopped" for item in items)


def _figures(
    client: Client, sessions: list[str], runs: list[Run], kills: int, seconds: float
) -> Figures:
    given = Counter[str]()
    finished = 0
    for session in sessions:
        events = [*client.sessions.events.list(session, limit=1000)]
        results = [e.custom_tool_use_id for e in events if e.type == "user.custom_tool_result"]
        given.update(results)
        is_idle = client.sessions.retrieve(session).status == "idle"
        finished += is_idle and len({*results}) == _STEPS
    return Figures(
        sessions=len(sessions),
        finished=finished,
        kills=kills,
        runs=len(runs),
        runs_cut_short=len(runs) - len({run.call for run in runs}),
        results_missing=len(sessions) * _STEPS - len(given),
        results_doubled=sum(number > 1 for number in given.values()),
        at_once=_at_once(runs),
        seconds=seconds,
    )


def _at_once(runs: list[Run]) -> int:
    """How many pairs of runs of one session, by two processes, overlap."""
    return sum(
        one.session == other.session
        and one.pid != other.pid
        and one.began < other.ended
        and other.began < one.ended
        for one, other in combinations(runs, 2)
    )


def main() -> int:
    seed = random.randrange(1_000_000)
    figures = run_fleet(
        workers=3,
        sessions=50,
        kills=1000,
        step_seconds=0.3,
        kill_seconds=1.0,
        lease_seconds=4,
        seed=seed,
        limit=1800,
    )
    print(f"seed {seed}")
    for name, value in figures._asdict().items():
        text = f"{value:.1f}" if name == "seconds" else value
        print(f"{name.replace('_', ' '):16} {text}")
    return 0 if figures.is_right else 1


if __name__ == "__main__":
    sys.exit(main())

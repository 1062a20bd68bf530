"""The same sessions without a fleet: all of them in this one process.

    python -m examples.fleet.compare asyncio [--sessions 200]   # a task for each session
    python -m examples.fleet.compare worker [--sessions 200]    # a worker of the service's queue

The emulator has a process of its own, so that the figures are those of the sessions alone.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Sequence

from agentsessions import Client
from agentsessions.worker import Worker

from .jobs import new_environment, new_sessions
from .tools import TOOLS


async def by_tasks(client: Client, _: str, session_ids: Sequence[str]) -> None:
    """Take up all sessions at once."""
    await asyncio.gather(*[client.aio.sessions.run(id, tools=TOOLS) for id in session_ids])


async def by_worker(client: Client, environment_id: str, session_ids: Sequence[str]) -> None:
    """Have a worker take all sessions from the queue, and stop once it has done what they ask."""
    worker = Worker(
        client, environment_id, tools=TOOLS, toolset=False, concurrency=len(session_ids)
    )
    working = asyncio.create_task(worker.arun())
    while (await client.aio.environments.work.stats(environment_id)).depth:  # noqa: ASYNC110  # no event tells
        await asyncio.sleep(0.2)
    worker.stop()
    await working


WAYS: dict[str, Callable[[Client, str, Sequence[str]], Awaitable[None]]] = {
    "asyncio": by_tasks,
    "worker": by_worker,
}


def main(way: str, sessions: int) -> None:
    """Run so many sessions and say what each took."""
    command = [sys.executable, "-m", "agentsessions_emulator", "--port=0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as emulator:
        assert emulator.stdout is not None
        url = emulator.stdout.readline().split()[-1]
        with Client("any", base_url=url) as client:
            environment_id = new_environment(client, is_ours=way == "worker")
            session_ids = new_sessions(client, environment_id, sessions)
            before, began = memory(), time.process_time()
            asyncio.run(closing(Client("any", base_url=url), way, environment_id, session_ids))
            seconds, kilobytes = time.process_time() - began, memory() - before
            answers = sum(count_answers(client, session_id) for session_id in session_ids)
        emulator.terminate()
    print(
        f"{sessions} sessions, {answers} answers: {1000 * seconds / sessions:.1f} ms of CPU and "
        f"{kilobytes / sessions:.0f} KB for each session"
    )


async def closing(
    client: Client, way: str, environment_id: str, session_ids: Sequence[str]
) -> None:
    """Run the sessions, and close the client."""
    async with client:
        await WAYS[way](client, environment_id, session_ids)


def count_answers(client: Client, session_id: str) -> int:
    """How many calls of a session have been answered."""
    return len(client.sessions.events.list(session_id, types=["user.custom_tool_result"]).data)


def memory() -> int:
    """The most memory that this process has had so far, in KB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m examples.fleet.compare")
    parser.add_argument("way", choices=WAYS)
    parser.add_argument("--sessions", type=int, default=200)
    chosen = parser.parse_args()
    main(chosen.way, chosen.sessions)

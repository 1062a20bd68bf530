"""The whole fleet on this machine and on the emulator, with everything going wrong that may.

    python -m examples.fleet [sessions]

A receiver, two workers, and sessions whose agent calls a tool twice. Every notification comes
twice, late and in no order. Half-way one worker is killed, and the queue is emptied, as by a broker
that comes up again without its data. `FLEET_BROKER=redis://localhost` takes Redis for the queue.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager

import httpx

from agentsessions import Client
from agentsessions.models import UserMessageDict
from agentsessions_emulator import Emulator

from .notifications import Notifier
from .tools import TOOLS

CITIES = ("Lisbon", "Oslo")
PROMPT = "\n".join(
    [*(f'custom_tool get_weather {{"city": "{city}"}}' for city in CITIES), "echo: That is all."]
)
SECRET = "whsec_" + "c2VjcmV0" * 4


def main(sessions: int) -> int:
    """Run the sessions and say how often each call was answered; the process's exit status."""
    with Emulator(validate_responses=False) as emulator, tempfile.TemporaryDirectory() as folder:
        os.environ.update(
            ANTHROPIC_API_KEY="any",
            ANTHROPIC_BASE_URL=emulator.url,
            ANTHROPIC_WEBHOOK_SIGNING_KEY=SECRET,
            FLEET_SWEEP_SECONDS="1",
        )
        os.environ.setdefault("FLEET_BROKER", folder)
        with Client() as client, program("receiver", "--port=0") as receiver:
            assert receiver.stdout is not None
            url = receiver.stdout.readline().strip()
            with program("worker") as doomed, program("worker"):
                session_ids = new_sessions(client, sessions)
                answers = asyncio.run(work(url, session_ids, lambda: make_trouble(doomed)))
    calls = sessions * len(CITIES)
    once = list(answers.values()).count(1)
    print(
        f"{sessions} sessions, {calls} calls: {once} answered once, {len(answers) - once} oftener"
    )
    return once != calls


@contextmanager
def program(name: str, *arguments: str) -> Generator[subprocess.Popen[str]]:
    """A program of the fleet, which ends with the block."""
    command = [sys.executable, "-m", f"{__package__}.{name}", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        try:
            yield process
        finally:
            process.terminate()


def new_sessions(client: Client, number: int) -> list[str]:
    """Sessions that are at work."""
    agent = client.agents.create(name="Clerk", model="claude-opus-4-8", tools=TOOLS)
    environment = client.environments.create(name="Office")
    prompt: UserMessageDict = {
        "type": "user.message",
        "content": [{"type": "text", "text": PROMPT}],
    }
    created = [
        client.sessions.create(
            agent=agent.id, environment_id=environment.id, initial_events=[prompt]
        )
        for _ in range(number)
    ]
    return [session.id for session in created]


def make_trouble(worker: subprocess.Popen[str]) -> None:
    """Kill a worker and forget all messages."""
    from .tasks import app  # now that FLEET_BROKER is set

    worker.kill()
    print(f"killed a worker and lost {app.control.purge()} messages")


async def work(url: str, session_ids: Sequence[str], trouble: Callable[[], object]) -> Counter[str]:
    """Notify of all sessions until they have ended; how often each call was answered."""
    answers: Counter[str] = Counter()
    half = len(session_ids) * len(CITIES) // 2

    async def watch(session_id: str) -> None:
        async for event in client.aio.sessions.events.follow(session_id):
            if event.type == "session.status_idle":
                tasks.create_task(notifier.notify(session_id, event.id))
            elif event.type == "user.custom_tool_result":
                answers[event.custom_tool_use_id] += 1
                if answers.total() == half:
                    trouble()

    async with (
        Client() as client,
        httpx.AsyncClient(trust_env=False, timeout=60) as http,
        asyncio.TaskGroup() as tasks,
    ):
        notifier = Notifier(http, url, SECRET)
        for session_id in session_ids:
            tasks.create_task(watch(session_id))
    return answers


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m examples.fleet")
    parser.add_argument("sessions", nargs="?", type=int, default=12)
    sys.exit(main(parser.parse_args().sessions))

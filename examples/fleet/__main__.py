"""The whole fleet on this machine and on the emulator, with everything going wrong that may.

    python -m examples.fleet [--sessions 12] [--kills 1] [--redis]

A receiver, two workers, and sessions whose agent calls a tool twice. Every notification comes
twice, late and in no order. Meanwhile workers are killed, and each time the broker starts again
too, without what was in the queue. In the end it says how often each call was answered.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

import httpx

from agentsessions import Client
from agentsessions_emulator import Emulator

from .brokers import Broker, Folder, redis
from .jobs import CITIES, new_environment, new_sessions
from .notifications import Notifier
from .programs import Worker, receiver, usage

WORKERS = 2
SECRET = "whsec_" + "c2VjcmV0" * 4


def main(sessions: int, kills: int, broker: Broker) -> bool:
    """Run so many sessions; whether each call was answered once."""
    calls = sessions * len(CITIES)
    logging.getLogger("asyncio").setLevel(logging.ERROR)  # connections of killed workers
    with Emulator(validate_responses=False) as emulator, ExitStack() as programs:
        os.environ.update(
            ANTHROPIC_API_KEY="any",
            ANTHROPIC_BASE_URL=emulator.url,
            ANTHROPIC_WEBHOOK_SIGNING_KEY=SECRET,
            FLEET_BROKER=broker.address,
            FLEET_SWEEP_SECONDS="1",
        )
        url = programs.enter_context(receiver())
        workers = [programs.enter_context(closing(Worker())) for _ in range(WORKERS)]

        def make_trouble(answered: int) -> None:
            if answered % (calls // (kills + 1)) == 0 and answered < calls:
                print(f"{answered} of {calls} calls are answered, and a worker dies", flush=True)
                random.choice(workers).kill()
                broker.restart()

        with Client() as client:
            session_ids = new_sessions(client, new_environment(client), sessions)
        answers = asyncio.run(work(url, session_ids, make_trouble))
    once = list(answers.values()).count(1)
    print(f"{calls} calls: {once} answered once, {len(answers) - once} oftener")
    print(f"receiver and workers: {usage()}")
    return once == calls


async def work(
    url: str, session_ids: Sequence[str], on_answer: Callable[[int], object]
) -> Counter[str]:
    """Notify of all sessions until they have ended; how often each call was answered."""
    answers: Counter[str] = Counter()

    async def watch(session_id: str) -> None:
        async for event in client.aio.sessions.events.follow(session_id):
            if event.type == "session.status_idle":
                tasks.create_task(notifier.notify(session_id, event.id))
            elif event.type == "user.custom_tool_result":
                answers[event.custom_tool_use_id] += 1
                on_answer(answers.total())

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
    parser.add_argument("--sessions", type=int, default=12)
    parser.add_argument("--kills", type=int, default=1, help="of workers")
    parser.add_argument("--redis", action="store_true", help="needs redis-server")
    chosen = parser.parse_args()
    with ExitStack() as stack:
        folder = Folder(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        broker = stack.enter_context(redis()) if chosen.redis else folder
        sys.exit(not main(chosen.sessions, chosen.kills, broker))

"""Follow many sessions in one process, a task for each, and count what happens in them.

    python examples/watch_sessions.py [sessions]

Each follow holds a connection, and so an open file, until its session has come to rest.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from contextlib import ExitStack
from functools import partial

from agentsessions import Client
from playground import (
    CLAUDE,
    MODEL,
    Playground,
    delete_session,
    playground,
    run,
    tidy_up,
    user_message,
)

ATTACHING = 100
"""How many follows are set up at the same time: one after the other would take long, and all at
once would make each of them slow."""
SPARE_FILES = 100


def main(sessions: int) -> None:
    """Set up, watch everything, print the counts."""
    allow_files(2 * sessions)  # the emulator in this process has the other ends
    with playground(CLAUDE) as place, place.client() as client, ExitStack() as leftovers:
        agent = client.agents.create(name="Clerk", model=MODEL)
        leftovers.callback(tidy_up, client.agents.archive, agent.id)
        environment = client.environments.create(name="Desk")
        leftovers.callback(tidy_up, client.environments.delete, environment.id)
        session_ids: list[str] = []
        for _ in range(sessions):
            session = client.sessions.create(agent=agent.id, environment_id=environment.id)
            leftovers.callback(tidy_up, delete_session, client, session.id)
            session_ids.append(session.id)

        for type, count in asyncio.run(watch(place, session_ids)).most_common():
            print(f"{count:>8,}  {type}")


async def watch(place: Playground[Client], session_ids: list[str]) -> Counter[str]:
    """Send a message to each session; how many events of each type came of it."""
    attaching = asyncio.Semaphore(ATTACHING)
    seen: Counter[str] = Counter()
    async with place.client() as client, asyncio.TaskGroup() as tasks:
        for session_id in session_ids:
            tasks.create_task(watch_one(client, place, session_id, attaching, seen))
    return seen


async def watch_one(
    client: Client,
    place: Playground[Client],
    session_id: str,
    attaching: asyncio.Semaphore,
    seen: Counter[str],
) -> None:
    """Count the events of one session until it has nothing left to do."""
    message = user_message(place, "Say hello in one word.", "sleep 0.2", "echo: Hello.")
    async with client.aio.sessions.events.follow(session_id) as events:
        async with attaching:
            await client.aio.sessions.events.send(session_id, events=[message])
            first = await anext(events)
        seen[first.type] += 1
        async for event in events:
            seen[event.type] += 1


def allow_files(wanted: int) -> None:
    """Let this process open so many files; ends it with a clear line where the system does not."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    needed = wanted + SPARE_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = sys.maxsize if hard == resource.RLIM_INFINITY else hard
    if needed > allowed:
        sys.exit(f"{needed:,} open files are needed, and only {allowed:,} are allowed here")
    if needed > soft:
        resource.setrlimit(resource.RLIMIT_NOFILE, (needed, hard))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, prog="watch_sessions.py")
    parser.add_argument("sessions", nargs="?", type=int, default=20)
    run(partial(main, parser.parse_args().sessions))

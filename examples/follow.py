"""Follow a session through lost connections: every event once, in order.

On the emulator the connection is cut in the middle of an event, again and again. With the id of a
session as its argument this follows a session of yours.
"""

from __future__ import annotations

import argparse
from contextlib import ExitStack

from rich.console import Console

from agentsessions import Client
from event_lines import Transcript
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

console = Console(highlight=False)


def main() -> None:
    """Follow the session that is named, or one made for it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("session_id", nargs="?", help="a session of yours")
    named: str | None = arguments.parse_args().session_id
    with playground(CLAUDE) as place, place.client() as client, ExitStack() as leftovers:
        session_id = named or start(place, client, leftovers)
        transcript = Transcript(console)
        count = 0
        for event in client.sessions.events.follow(session_id):
            transcript.show(event)
            count += 1
        if place.emulator is not None:
            opened = [r for r in place.emulator.requests if r.operation == "sessions_events_stream"]
            console.print(f"\n{count} events, each once, over {len(opened)} connections.")


def start(place: Playground[Client], client: Client, leftovers: ExitStack) -> str:
    """The id of a new session that is at work already."""
    if place.emulator is not None:
        cut = {"type": "cut", "events": 2, "bytes": 40}
        place.emulator.faults.add(cut, operation="sessions_events_stream", times=4)
    agent = client.agents.create(name="Narrator", model=MODEL)
    leftovers.callback(tidy_up, client.agents.archive, agent.id)
    environment = client.environments.create(name="Stage")
    leftovers.callback(tidy_up, client.environments.delete, environment.id)
    message = user_message(
        place,
        "Tell me a story in three sentences.",
        "echo: Once there was a connection that could not hold.",
        "sleep 0.3",
        "echo: Every few words it broke.",
        "sleep 0.3",
        "echo: But nobody who listened ever missed a word.",
    )
    session = client.sessions.create(
        agent=agent.id, environment_id=environment.id, initial_events=[message]
    )
    leftovers.callback(tidy_up, delete_session, client, session.id)
    return session.id


if __name__ == "__main__":
    run(main)

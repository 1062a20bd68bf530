"""Follow a session of Everruns through lost connections: every event once, in order.

On the emulator the connection is cut in the middle of an event, again and again. With the id of a
session as its argument this follows a session of yours, from the beginning or behind `--after`.
"""

from __future__ import annotations

import argparse
import secrets
from contextlib import ExitStack

from rich.console import Console

from agentsessions import StreamInterruptedError
from agentsessions.everruns import Everruns
from agentsessions.everruns.models import InputMessage, TextPart
from everruns_lines import Transcript
from playground import EVERRUNS, Playground, playground, run, tidy_up

console = Console(highlight=False)


def main() -> None:
    """Follow the session that is named, or one made for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("session_id", nargs="?", help="a session of yours")
    parser.add_argument("--after", type=int, help="go on behind this place in it")
    arguments = parser.parse_args()
    named: str | None = arguments.session_id
    with playground(EVERRUNS) as place, place.client() as client, ExitStack() as leftovers:
        session_id = named or start(place, client, leftovers)
        transcript = Transcript(console)
        try:
            for event in client.sessions.events.follow(session_id, after=arguments.after):
                transcript.show(event)
        except StreamInterruptedError as error:
            raise SystemExit(f"The service is gone. Go on behind {error.last_event_id}.") from error
        if place.emulator is not None:
            opened = [r for r in place.emulator.requests if r.operation == "sessions_events_stream"]
            console.print(f"\nEvery event once, over {len(opened)} connections.")


def start(place: Playground[Everruns], client: Everruns, leftovers: ExitStack) -> str:
    """The id of a new session that is at work already."""
    if place.emulator is not None:
        cut = {"type": "cut", "events": 2, "bytes": 40}
        place.emulator.faults.add(cut, operation="sessions_events_stream", times=4)
    agent = client.agents.create(
        name=f"narrator-{secrets.token_hex(3)}", system_prompt="You tell stories."
    )
    leftovers.callback(tidy_up, client.agents.delete, agent.id)
    session = client.sessions.create(agent_id=agent.id)
    leftovers.callback(tidy_up, client.sessions.delete, session.id)
    story = place.prompt(
        "Tell me a story in three sentences.",
        "echo: Once there was a connection that could not hold.",
        "sleep 0.3",
        "echo: Every few words it broke.",
        "sleep 0.3",
        "echo: But nobody who listened ever missed a word.",
    )
    client.sessions.messages.create(
        session.id, message=InputMessage(content=[TextPart(text=story)])
    )
    return session.id


if __name__ == "__main__":
    run(main)

"""Sessions of Meerkat: `make demo SERVICE=meerkat`.

Runs on the emulator, with no server and no network. Set MEERKAT_REST_URL and the same code runs on
a real server. One session comes first, blocking, with a turn that is listened to; then two turns at
once, with asyncio; then one that is interrupted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import ExitStack

from rich.text import Text

from agentsessions.meerkat import Meerkat, RequestCancelledError
from agentsessions.meerkat.models import TurnResult
from meerkat_lines import Transcript, describe_usage
from playground import MEERKAT, Playground, playground, tidy_up
from stage import console, created, heading, introduce

CITIES = ("Lisbon", "Oslo", "Nairobi")
GREETING = "You tell people what to wear. Be brief. Say hello now."


def main() -> None:
    """Set up, talk, talk twice at once, be interrupted, tidy up."""
    with playground(MEERKAT) as place, place.client() as client, ExitStack() as leftovers:
        introduce(place)
        prompt = place.prompt(GREETING, "echo: Hello! Where are you going?")
        turns: list[TurnResult] = []
        for city in CITIES:
            turns.append(client.sessions.create(prompt=prompt, labels={"city": city}))
            leftovers.callback(tidy_up, client.sessions.archive, turns[-1].session_id)
            created("session", city, turns[-1].session_id)
        session_ids = [turn.session_id for turn in turns]
        used = describe_usage(turns[-1].usage)
        console.print(f"\nEach has had its first turn: [bold]{turns[-1].text}[/] ({used})")

        heading("A turn, as it happens")
        talk(client, session_ids[0], question(place, "Lisbon"))

        heading("Two turns at once, with asyncio")
        asyncio.run(talk_twice(place, session_ids[1:]))

        heading("A turn that is interrupted")
        interrupt(client, session_ids[0], place.prompt("Tell me all.", "echo: Well.", "sleep 600"))
    console.print("\nThe sessions are archived.")


def talk(client: Meerkat, session_id: str, prompt: str) -> None:
    """Ask, and show everything that happens until the turn is over."""
    transcript = Transcript(console)
    with client.sessions.messages.stream(session_id, prompt=prompt) as turn:
        for event in turn:
            transcript.show(event)
    result = turn.result()
    console.print(f"\nCalls of the model: {result.turns}. The answer: [bold]{result.text}[/]")


async def talk_twice(place: Playground[Meerkat], session_ids: Sequence[str]) -> None:
    """Talk in two sessions from one thread; only what is said and done in them is shown."""
    async with place.client() as client:
        oslo = talk_async(client, session_ids[0], question(place, "Oslo"), Text("Oslo   ", "blue"))
        nairobi = talk_async(
            client, session_ids[1], question(place, "Nairobi"), Text("Nairobi", "green")
        )
        await asyncio.gather(oslo, nairobi)


async def talk_async(client: Meerkat, session_id: str, prompt: str, name: Text) -> None:
    """`talk` for asyncio."""
    transcript = Transcript(console, name, brief=True)
    async with client.aio.sessions.messages.stream(session_id, prompt=prompt) as turn:
        async for event in turn:
            transcript.show(event)


def interrupt(client: Meerkat, session_id: str, prompt: str) -> None:
    """Ask, and end the turn as soon as the first words are there."""
    transcript = Transcript(console)
    try:
        with client.sessions.messages.stream(session_id, prompt=prompt) as turn:
            for event in turn:
                transcript.show(event)
                if event.payload.type == "text_delta":
                    turn.interrupt()
    except RequestCancelledError as error:
        transcript.stop()
        console.print(f"\n[red]{error.status_code} {error.error_type}[/]")


def question(place: Playground[Meerkat], city: str) -> str:
    """The prompt that makes the agent look something up."""
    return place.prompt(
        f"What should I wear in {city} today?",
        f"echo: Let me see what the sky over {city} is up to.",
        "sleep 0.7",
        "think",
        f'tool web_search {{"query": "weather in {city}"}}',
        "sleep 0.7",
        "echo: Take an umbrella, to be on the safe side.",
    )

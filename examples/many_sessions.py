"""Twenty questions, each in a session of its own, eight at a time, with asyncio."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack

from rich.progress import track

from agentsessions import Client
from agentsessions.models import AgentMessageEvent, UserMessage
from event_lines import text_of
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

NUMBERS = range(1, 21)
AT_ONCE = 8


def main() -> None:
    """Set up, ask everything, print the answers."""
    with playground(CLAUDE) as place, place.client() as client, ExitStack() as leftovers:
        agent = client.agents.create(name="Calculator", model=MODEL)
        leftovers.callback(tidy_up, client.agents.archive, agent.id)
        environment = client.environments.create(name="Desk")
        leftovers.callback(tidy_up, client.environments.delete, environment.id)

        session_ids: list[str] = []
        for _ in track(NUMBERS, "Creating sessions"):
            session = client.sessions.create(agent=agent.id, environment_id=environment.id)
            leftovers.callback(tidy_up, delete_session, client, session.id)
            session_ids.append(session.id)
        for answer in asyncio.run(ask_everything(place, session_ids)):
            print(answer)


async def ask_everything(place: Playground[Client], session_ids: list[str]) -> list[str]:
    """The answers in the order of the questions, whichever came first."""
    free = asyncio.Semaphore(AT_ONCE)
    async with place.client() as client:

        async def ask_when_free(session_id: str, number: int) -> str:
            async with free:
                return await ask(client, session_id, question(place, number))

        return await asyncio.gather(*map(ask_when_free, session_ids, NUMBERS))


async def ask(client: Client, session_id: str, message: UserMessage) -> str:
    """Send a message; what the agent says until it has nothing left to say."""
    await client.aio.sessions.events.send(session_id, events=[message])
    said = [
        text_of(event.content)
        async for event in client.aio.sessions.events.follow(session_id)
        if isinstance(event, AgentMessageEvent)
    ]
    return " ".join(said)


def question(place: Playground[Client], number: int) -> UserMessage:
    """A question that is not too hard."""
    return user_message(
        place,
        f"What is {number} squared? Answer with one equation.",
        "sleep 0.2",
        f"echo: {number}² = {number**2}",
    )


if __name__ == "__main__":
    run(main)

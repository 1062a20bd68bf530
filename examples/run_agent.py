"""An agent with a Python function as its tool: run, and run word by word with asyncio."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack

from agentsessions import Client, tool
from playground import CLAUDE, MODEL, delete_session, playground, run, tidy_up, user_message

WEATHER = {"Lisbon": "24 °C", "Oslo": "3 °C"}


@tool
def get_weather(city: str) -> str:
    """The weather in a city right now.

    Args:
        city: The city, in English.
    """
    return WEATHER.get(city, "unknown")


def main() -> None:
    """Ask about two cities."""
    with playground(CLAUDE) as place, place.client() as client, ExitStack() as leftovers:
        agent = client.agents.create(name="Clerk", model=MODEL, tools=[get_weather])
        leftovers.callback(tidy_up, client.agents.archive, agent.id)
        environment = client.environments.create(name="Office")
        leftovers.callback(tidy_up, client.environments.delete, environment.id)
        session = client.sessions.create(agent=agent.id, environment_id=environment.id)
        leftovers.callback(tidy_up, delete_session, client, session.id)

        question = user_message(
            place, "How is Lisbon?", 'custom_tool get_weather {"city": "Lisbon"}'
        )
        print(client.sessions.run(session.id, question, tools=[get_weather]).text)
        asyncio.run(ask_on(client, session.id))


async def ask_on(client: Client, session_id: str) -> None:
    """Ask about the other city, and print words as they come."""
    question = 'And Oslo?\ncustom_tool get_weather {"city": "Oslo"}'
    async with client.aio.sessions.run_stream(session_id, question, tools=[get_weather]) as run:
        async for words in run.text_stream():
            print(words, end="", flush=True)
    print()
    print((await run.result()).stop_reason)


if __name__ == "__main__":
    run(main)

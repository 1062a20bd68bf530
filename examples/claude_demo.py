"""A whole agent session of Claude: `make demo`.

Runs on the emulator, with no account and no network. Set ANTHROPIC_API_KEY and the same code runs
on the real service. One session comes first, blocking, by the operation modules; then two at once,
with asyncio, by the namespaces.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import ExitStack

from rich.text import Text

from agentsessions import Client
from agentsessions.api import (
    agents_create,
    environments_create,
    sessions_create,
    sessions_events_send,
    sessions_events_stream,
    sessions_retrieve,
)
from agentsessions.models import (
    AgentCustomToolUseEvent,
    CreateAgentRequest,
    CreateEnvironmentRequest,
    CreateSessionRequest,
    CustomTool,
    CustomToolInputSchema,
    RequiresAction,
    SendEventsRequest,
    SessionStatusIdleEvent,
    SessionStatusTerminatedEvent,
    StreamEvent,
    TextBlock,
    UserCustomToolResult,
    UserMessage,
)
from event_lines import Transcript, describe_usage
from playground import (
    CLAUDE,
    MODEL,
    Playground,
    delete_session,
    playground,
    tidy_up,
    user_message,
)
from stage import console, created, heading, introduce

WEATHER = {"Lisbon": "24 °C, clear sky", "Oslo": "-3 °C, light snow", "Nairobi": "19 °C, showers"}

FORECASTER = CreateAgentRequest(
    name="Forecaster",
    model=MODEL,
    system="You tell people what to wear. Look up the weather first. Answer in two sentences.",
    tools=[
        CustomTool(
            name="get_weather",
            description="The weather in a city right now.",
            input_schema=CustomToolInputSchema(
                properties={"city": {"type": "string"}}, required=["city"]
            ),
        )
    ],
)


def main() -> None:
    """Set up, talk, talk twice at once, tidy up."""
    with playground(CLAUDE) as place, place.client() as client, ExitStack() as leftovers:
        introduce(place)
        agent = agents_create.sync(client, body=FORECASTER)
        leftovers.callback(tidy_up, client.agents.archive, agent.id)
        created("agent", agent.name, agent.id)

        environment = environments_create.sync(
            client, body=CreateEnvironmentRequest(name="Wardrobe")
        )
        leftovers.callback(tidy_up, client.environments.delete, environment.id)
        created("environment", environment.name, environment.id)

        body = CreateSessionRequest(agent=agent.id, environment_id=environment.id)
        session = sessions_create.sync(client, body=body)
        leftovers.callback(tidy_up, delete_session, client, session.id)
        created("session", session.status, session.id)

        heading("One session, as it happens")
        talk(client, session.id, question(place, "Lisbon"))
        used = describe_usage(sessions_retrieve.sync(client, session.id).usage)
        console.print(f"\nThe session is idle again. So far it has used [bold]{used}[/].")

        heading("Two sessions at once, with asyncio")
        session_ids: list[str] = []
        for _ in range(2):
            session = client.sessions.create(agent=agent.id, environment_id=environment.id)
            leftovers.callback(tidy_up, delete_session, client, session.id)
            session_ids.append(session.id)
        asyncio.run(talk_twice(place, session_ids))
    console.print("\nThe sessions and the environment are deleted, the agent is archived.")


def talk(client: Client, session_id: str, message: UserMessage) -> None:
    """Ask, answer the tool call, and show everything that happens until the session is idle."""
    transcript = Transcript(console)
    with sessions_events_stream.sync(client, session_id, event_deltas=["agent.message"]) as events:
        sessions_events_send.sync(client, session_id, body=SendEventsRequest(events=[message]))
        for event in events:
            transcript.show(event)
            if isinstance(event, AgentCustomToolUseEvent):
                body = SendEventsRequest(events=[answer(event)])
                sessions_events_send.sync(client, session_id, body=body)
            elif is_over(event):
                break


async def talk_twice(place: Playground[Client], session_ids: Sequence[str]) -> None:
    """Talk in two sessions from one thread; only what is said and done in them is shown."""
    async with place.client() as client:
        oslo = talk_async(client, session_ids[0], question(place, "Oslo"), Text("Oslo   ", "blue"))
        nairobi = talk_async(
            client, session_ids[1], question(place, "Nairobi"), Text("Nairobi", "green")
        )
        await asyncio.gather(oslo, nairobi)


async def talk_async(client: Client, session_id: str, message: UserMessage, name: Text) -> None:
    """`talk` for asyncio, by the namespaces."""
    transcript = Transcript(console, name, brief=True)
    async with await client.aio.sessions.events.stream(session_id) as events:
        await client.aio.sessions.events.send(session_id, events=[message])
        async for event in events:
            transcript.show(event)
            if isinstance(event, AgentCustomToolUseEvent):
                await client.aio.sessions.events.send(session_id, events=[answer(event)])
            elif is_over(event):
                break


def question(place: Playground[Client], city: str) -> UserMessage:
    """The message that makes the agent call `get_weather`."""
    return user_message(
        place,
        f"What should I wear in {city} today?",
        f"echo: Let me see what the sky over {city} is up to.",
        "sleep 0.7",
        "think",
        f'custom_tool get_weather {{"city": "{city}"}}',
        "sleep 0.7",
        "echo: So take an umbrella, to be on the safe side.",
    )


def answer(call: AgentCustomToolUseEvent) -> UserCustomToolResult:
    """Run the tool that the agent asked for."""
    weather = WEATHER.get(call.input["city"])
    return UserCustomToolResult(
        custom_tool_use_id=call.id,
        content=[TextBlock(text=weather or "There is no such city.")],
        is_error=weather is None,
    )


def is_over(event: StreamEvent) -> bool:
    """Whether the session is at rest, waiting for nothing but the next message."""
    if isinstance(event, SessionStatusIdleEvent):
        return not isinstance(event.stop_reason, RequiresAction)
    return isinstance(event, SessionStatusTerminatedEvent)

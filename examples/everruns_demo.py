"""Sessions of Everruns: `make demo SERVICE=everruns`.

Runs on the emulator, with no account and no network. Set EVERRUNS_API_KEY and the same code runs on
the real service. One session comes first, blocking, word by word; then two at once, with asyncio,
whose connections the emulator breaks; then, on the emulator, a user of an application, whom the
agent asks something.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence
from contextlib import ExitStack

from rich.text import Text

from agentsessions.everruns import Agent, Everruns
from agentsessions.everruns.models import (
    ChannelOutputMessageCompletedEvent,
    ClientToolResult,
    InputMessage,
    QuestionAnswer,
    TextPart,
    ToolCallRequestedEvent,
    ToolDefinitionDict,
)
from everruns_lines import Transcript, describe_usage, text_of
from playground import EVERRUNS, KEY, Playground, playground, tidy_up
from stage import console, created, heading, introduce

WEATHER = {"Lisbon": "24 °C, clear sky", "Oslo": "-3 °C, light snow", "Nairobi": "19 °C, showers"}
GET_WEATHER: ToolDefinitionDict = {
    "type": "client_side",
    "name": "get_weather",
    "description": "The weather in a city right now.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}
ASK = """custom_tool ask_user {"questions": [{"id": "colour", "kind": "choice",
"header": "Colour", "question": "Which colour?", "options": [{"label": "Blue",
"description": "As the sky."}, {"label": "Red", "description": "As a brick."}]}]}""".replace(
    "\n", " "
)


def main() -> None:
    """Set up, talk, talk twice at once, answer a question, tidy up."""
    with playground(EVERRUNS) as place, place.client() as client, ExitStack() as leftovers:
        introduce(place)
        agent = client.agents.create(
            name=f"forecaster-{secrets.token_hex(3)}",
            system_prompt="You tell people what to wear. Look up the weather first. Be brief.",
            tools=[GET_WEATHER],
        )
        leftovers.callback(tidy_up, client.agents.delete, agent.id)
        created("agent", agent.name, agent.id)

        def session(title: str) -> str:
            made = client.sessions.create(agent_id=agent.id, title=title)
            leftovers.callback(tidy_up, client.sessions.delete, made.id)
            created("session", title, made.id)
            return made.id

        session_ids = [*map(session, WEATHER)]

        heading("One session, as it happens")
        talk(client, session_ids[0], question(place, "Lisbon"))
        if usage := client.sessions.retrieve(session_ids[0]).usage:
            console.print(f"\nIt has used [bold]{describe_usage(usage)}[/].")

        heading("Two sessions at once, with asyncio")
        asyncio.run(talk_twice(place, session_ids[1:]))
        if place.emulator is not None:
            heading("A user of an application, by the agent's channel")
            url = f"{place.emulator.url}/v1/channels/{agent.id}"
            with Agent(url, api_key=KEY, end_user="ann") as application:
                be_asked(application)
    console.print("\nThe sessions and the agent are deleted.")


def talk(client: Everruns, session_id: str, message: InputMessage) -> None:
    """Ask, return what the tool gives, and show everything that happens until the turn is over."""
    transcript = Transcript(console)
    with client.sessions.events.stream(session_id) as events:
        client.sessions.messages.create(session_id, message=message)
        for event in events:
            transcript.show(event)
            if isinstance(event, ToolCallRequestedEvent):
                client.sessions.tool_results.submit(session_id, tool_results=results(event))
            elif event.type == "session.idled":
                break


async def talk_twice(place: Playground[Everruns], session_ids: Sequence[str]) -> None:
    """Talk in two sessions from one thread; only what is said and done in them is shown."""
    if place.emulator is not None:
        cut = {"type": "cut", "events": 3, "bytes": 40}  # in the middle of the fourth event
        place.emulator.faults.add(cut, operation="sessions_events_stream", times=6)
    async with place.client() as client:
        oslo = talk_async(client, session_ids[0], question(place, "Oslo"), Text("Oslo   ", "blue"))
        nairobi = talk_async(
            client, session_ids[1], question(place, "Nairobi"), Text("Nairobi", "green")
        )
        await asyncio.gather(oslo, nairobi)
    if place.emulator is not None:
        opened = [one for one in place.emulator.requests if one.path.endswith("/sse")]
        console.print(f"\nEvery event came once, over {len(opened) - 1} connections.")


async def talk_async(client: Everruns, session_id: str, message: InputMessage, name: Text) -> None:
    """`talk` for asyncio, across lost connections."""
    transcript = Transcript(console, name, brief=True)
    sessions = client.aio.sessions
    await sessions.messages.create(session_id, message=message)
    async for event in sessions.events.follow(session_id):
        transcript.show(event)
        if isinstance(event, ToolCallRequestedEvent):
            await sessions.tool_results.submit(session_id, tool_results=results(event))


def be_asked(application: Agent) -> None:
    """Say something, answer the question that comes back, and tell how it ends."""
    console.print("[cyan]Ann:[/] A scarf, please.")
    turn = application.run(f"{ASK}\necho: One scarf, wrapped.")
    session = application.sessions.retrieve(turn.session_id)
    for asked in session.pending_questions or []:
        for question in asked.questions:
            labels = [option.label for option in question.options or []]
            console.print(f"[magenta]Agent:[/] {question.question} {' or '.join(labels)}?")
            console.print(f"[cyan]Ann:[/] {labels[0]}.")
        answers = [
            QuestionAnswer(id=one.id, selected=[one.options[0].label])
            for one in asked.questions
            if one.id and one.options
        ]
        application.sessions.question_answers.submit(session.id, answers=answers)
    for event in application.sessions.events.follow(session.id, after=turn.last_event_id):
        if isinstance(event, ChannelOutputMessageCompletedEvent) and event.data.message:
            console.print(f"[magenta]Agent:[/] {text_of(event.data.message.content or [])}")


def question(place: Playground[Everruns], city: str) -> InputMessage:
    """The message that makes the agent call `get_weather`."""
    text = place.prompt(
        f"What should I wear in {city} today?",
        f"echo: Let me see what the sky over {city} is up to.",
        "sleep 0.7",
        "think",
        f'custom_tool get_weather {{"city": "{city}"}}',
        "sleep 0.7",
        "echo: So take an umbrella, to be on the safe side.",
    )
    return InputMessage(content=[TextPart(text=text)])


def results(requested: ToolCallRequestedEvent) -> list[ClientToolResult]:
    """Run the tools that the agent asks for."""
    return [
        ClientToolResult(
            tool_call_id=call.id, result=WEATHER.get(str(call.arguments["city"]), "no such city")
        )
        for call in requested.data.tool_calls
    ]

"""The unmodified official client's tool runner does the job of `sessions.run` on the emulator.

It is for asyncio only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anthropic
import pytest
from anthropic import beta_async_tool

from agentsessions import Client, tool
from agentsessions_emulator import CustomToolCall, Emulator, Turn

QUESTION: Any = {"type": "user.message", "content": [{"type": "text", "text": "How is it?"}]}
TEXT = "24 °C in Lisbon, 24 °C in Oslo"


async def ask_for_two(turn: Turn) -> None:
    calls = [CustomToolCall("get_weather", {"city": city}) for city in ("Lisbon", "Oslo")]
    await turn.say(", ".join(outcome.text for outcome in await turn.call_tools(*calls)))


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(script=ask_for_two) as emulator:
        yield emulator


@beta_async_tool
async def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"24 °C in {city}"


async def test_both_do_the_same(emulator: Emulator) -> None:
    def weather(city: str) -> str:
        """The weather in a city."""
        return f"24 °C in {city}"

    ours_tool = tool(weather, name="get_weather")
    async with (
        anthropic.AsyncAnthropic(api_key="k", base_url=emulator.url) as official,
        Client("k", base_url=emulator.url) as ours,
    ):
        agent = ours.agents.create(name="Clerk", model="claude-opus-5", tools=[ours_tool])
        environment = ours.environments.create(name="Office")
        sessions = [
            ours.sessions.create(agent=agent.id, environment_id=environment.id).id for _ in range(2)
        ]
        events = official.beta.sessions.events
        await events.send(sessions[0], events=[QUESTION])
        runner = events.tool_runner(sessions[0], tools=[get_weather], max_idle=0.2)
        theirs = [(call.name, call.event.input, call.posted) async for call in runner]
        result = await ours.aio.sessions.run(sessions[1], [QUESTION], tools=[ours_tool])
        kinds = [
            sorted(
                event.type
                for event in ours.sessions.events.list(id)
                if "status" not in event.type and event.type != "session.usage"
            )
            for id in sessions
        ]

    expected = [("get_weather", {"city": city}, True) for city in ("Lisbon", "Oslo")]
    assert sorted(theirs, key=str) == expected
    assert [(call.name, call.input) for call in result.tool_calls] == [e[:2] for e in expected]
    assert result.text == TEXT
    # Statuses, with their usage, between the answers depend on whether these come one by one.
    assert kinds[0] == kinds[1]

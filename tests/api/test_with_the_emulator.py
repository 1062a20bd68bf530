"""Whole turns on the emulator, blocking and with asyncio: both see the same."""

from collections.abc import Iterator
from typing import Any

import pytest

from agentsessions import Client, NotFoundError
from agentsessions.models import UserCustomToolResultDict, UserMessageDict
from agentsessions_emulator import Emulator

TOOL: dict[str, Any] = {
    "type": "custom",
    "name": "weather",
    "description": "The weather of a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}},
}
AGENT: dict[str, Any] = {"name": "Assistant", "model": "claude-opus-5", "tools": [TOOL]}
QUESTION = 'custom_tool weather {"city": "Oslo"}'


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


def message(text: str) -> UserMessageDict:
    return {"type": "user.message", "content": [{"type": "text", "text": text}]}


def result_of(event: Any) -> UserCustomToolResultDict:
    return {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": event.id,
        "content": [{"type": "text", "text": "4 degrees"}],
    }


def is_over(event: Any) -> bool:
    return bool(event.type == "session.status_idle" and event.stop_reason.type == "end_turn")


def blocking_turn(client: Client) -> list[str]:
    agent = client.agents.create(**AGENT)
    environment = client.environments.create(name="Sandbox")
    session = client.sessions.create(agent=agent.id, environment_id=environment.id)
    seen: list[str] = []
    with client.sessions.events.stream(session.id) as stream:
        client.sessions.events.send(session.id, events=[message(QUESTION)])
        for event in stream:
            seen.append(str(event.type))
            if event.type == "agent.custom_tool_use":
                client.sessions.events.send(session.id, events=[result_of(event)])
            if is_over(event):
                break
    stored = [str(event.type) for event in client.sessions.events.list(session.id, limit=3)]
    assert len(stored) >= len(set(seen))
    client.sessions.delete(session.id)
    with pytest.raises(NotFoundError):
        client.sessions.retrieve(session.id)
    return seen


async def awaited_turn(client: Client) -> list[str]:
    agent = await client.aio.agents.create(**AGENT)
    environment = await client.aio.environments.create(name="Sandbox")
    session = await client.aio.sessions.create(agent=agent.id, environment_id=environment.id)
    seen: list[str] = []
    async with await client.aio.sessions.events.stream(session.id) as stream:
        await client.aio.sessions.events.send(session.id, events=[message(QUESTION)])
        async for event in stream:
            seen.append(str(event.type))
            if event.type == "agent.custom_tool_use":
                await client.aio.sessions.events.send(session.id, events=[result_of(event)])
            if is_over(event):
                break
    stored = client.aio.sessions.events.list(session.id, limit=3)
    assert len([event async for event in stored]) >= len(set(seen))
    await client.aio.sessions.delete(session.id)
    with pytest.raises(NotFoundError):
        await client.aio.sessions.retrieve(session.id)
    return seen


async def test_a_turn_with_a_custom_tool(emulator: Emulator) -> None:
    async with Client("any-key", base_url=emulator.url) as client:
        blocking = blocking_turn(client)
        awaited = await awaited_turn(client)
    assert blocking == awaited
    assert "agent.custom_tool_use" in blocking
    assert "agent.message" in blocking
    assert blocking[-1] == "session.status_idle"

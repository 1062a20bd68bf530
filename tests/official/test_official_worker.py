"""The unmodified official client's worker beside ours, on one emulator."""

import asyncio
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anthropic
import pytest

from agentsessions import Client, tool
from agentsessions.worker import Worker
from agentsessions_emulator import Emulator
from tests.support.waiting import HUNG, wait_until

ECHO: Any = {
    "type": "custom",
    "name": "echo",
    "description": "Says it again.",
    "input_schema": {"type": "object", "properties": {"text": {"type": "string"}}},
}
TOOLSET: Any = {"type": "agent_toolset_20260401"}


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    with Client("k", base_url=emulator.url) as client:
        yield client


@pytest.fixture
def environment_id(client: Client) -> str:
    return client.environments.create(name="E", config={"type": "self_hosted"}).id


def new_session(client: Client, environment_id: str, text: str) -> str:
    agent = client.agents.create(name="A", model="claude-opus-5", tools=[TOOLSET, ECHO])
    session = client.sessions.create(agent=agent.id, environment_id=environment_id)
    message: Any = {"type": "user.message", "content": [{"type": "text", "text": text}]}
    client.sessions.events.send(session.id, events=[message])
    return session.id


def results(client: Client, session_id: str) -> list[str]:
    events: list[Any] = [*client.sessions.events.list(session_id)]
    kinds = ("user.tool_result", "user.custom_tool_result")
    return [event.content[0].text for event in events if event.type in kinds]


@anthropic.beta_async_tool(name="echo")
async def official_echo(text: str) -> str:
    """Says it again."""
    return f"official {text}"


@tool(name="echo", description="Says it again.", input_schema={"type": "object"})
def our_echo(text: str) -> str:
    return f"ours {text}"


async def work_officially(url: str, environment_id: str, workdir: Path) -> None:
    """Run the official worker until it is cancelled."""
    async with anthropic.AsyncAnthropic(api_key="k", base_url=url) as client:
        await client.beta.environments.work.worker(
            environment_id=environment_id,
            environment_key="k",
            workdir=str(workdir),
            tools=[official_echo],
            max_idle=0.1,
        ).run()


async def test_it_works_alone(
    emulator: Emulator, client: Client, environment_id: str, tmp_path: Path
) -> None:
    session_id = await asyncio.to_thread(
        new_session, client, environment_id, 'custom_tool echo {"text": "hi"}'
    )
    running = asyncio.create_task(work_officially(emulator.url, environment_id, tmp_path))
    await asyncio.to_thread(wait_until, lambda: stopped(client, environment_id) == 1)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert results(client, session_id) == ["official hi"]
    answers = [r.status for r in emulator.requests if r.operation == "environments_work_heartbeat"]
    assert answers
    assert {*answers} == {200}


async def test_it_works_beside_ours(
    emulator: Emulator, client: Client, environment_id: str, tmp_path: Path
) -> None:
    text = 'custom_tool echo {"text": "1"}\ncustom_tool echo {"text": "2"}'
    sessions = [
        await asyncio.to_thread(new_session, client, environment_id, text) for _ in range(8)
    ]
    ours = Worker(client, environment_id, tools=[our_echo], toolset=False, idle_seconds=0.1)
    thread = threading.Thread(target=ours.run)
    official = asyncio.create_task(work_officially(emulator.url, environment_id, tmp_path))
    await asyncio.to_thread(wait_until, lambda: stopped(client, environment_id) >= 1)
    thread.start()
    await asyncio.to_thread(wait_until, lambda: stopped(client, environment_id) == len(sessions))
    official.cancel()
    await asyncio.gather(official, return_exceptions=True)
    ours.stop()
    await asyncio.to_thread(thread.join, HUNG)
    given = {session_id: results(client, session_id) for session_id in sessions}
    for answers in given.values():
        assert answers in (["official 1", "official 2"], ["ours 1", "ours 2"])
    assert {*Counter(answers[0] for answers in given.values())} == {"official 1", "ours 1"}


def stopped(client: Client, environment_id: str) -> int:
    items = client.environments.work.list(environment_id).data
    return sum(item.state == "stopped" for item in items)

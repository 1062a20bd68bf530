"""Functions where requests take the tools of an agent."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions import Client, ConfigurationError, tool
from agentsessions.api import agents_create
from agentsessions.models import AgentToolset20260401Params, CreateAgentRequest
from tests.support.replies import AGENT, answer
from tests.support.server import Server


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return city


def len_of(text: str) -> int:
    """How long a text is."""
    return len(text)


class Desk:
    @tool
    def book(self, nights: int) -> None:
        """Book a room."""

    @tool
    def cancel(self) -> None:
        """Cancel it."""


def sent(server: Server, *way: str) -> list[Any]:
    found = server.requests[-1].json
    for step in way:
        found = found[step]
    return [tool.get("name", tool["type"]) for tool in found["tools"]]


async def test_beside_toolsets_and_mappings(server: Server, client: Client) -> None:
    server.handler = answer(AGENT)
    toolset = AgentToolset20260401Params()
    mapping = get_weather.to_dict() | {"name": "mapping"}
    tools: list[Any] = [toolset, get_weather, len_of, Desk(), mapping]
    names = ["agent_toolset_20260401", "get_weather", "len_of", "book", "cancel", "mapping"]
    body = CreateAgentRequest(name="Clerk", model="m", tools=tools)

    client.agents.create(name="Clerk", model="m", tools=tools)
    assert sent(server) == names
    await client.aio.agents.create(name="Clerk", model="m", tools=tools)
    assert sent(server) == names
    agents_create.sync(client, body={"name": "Clerk", "model": "m", "tools": tools})
    assert sent(server) == names
    await agents_create.asyncio(client, body=body)
    assert sent(server) == names
    client.agents.update("agent_01", tools=[get_weather])
    assert server.requests[-1].json["tools"] == [get_weather.to_dict()]
    assert CreateAgentRequest(name="x", model="m", tools=[get_weather]).to_dict()["tools"] == [
        get_weather.to_dict()
    ]


def test_in_overrides_of_sessions(client: Client) -> None:
    made = client.sessions.create.dry_run(
        agent={"type": "agent_with_overrides", "id": "agent_01", "tools": [get_weather, len_of]},
        environment_id="env_01",
    )
    changed = client.sessions.update.dry_run("sesn_01", agent={"tools": [get_weather]})
    for shown, count in ((made, 2), (changed, 1)):
        assert str(shown.body).count('"type":"custom"') == count


@pytest.mark.parametrize(
    ("tools", "words"),
    [
        ([get_weather, get_weather], "two tools of the name 'get_weather'"),
        ([get_weather, get_weather.to_dict()], "two tools of the name 'get_weather'"),
        ([lambda: 1], "<lambda>"),
        ([object()], "object is no tool"),
        ([tool(name="bash")(len_of)], "built-in"),
    ],
)
async def test_refused_before_anything_is_sent(
    server: Server, client: Client, tools: list[Any], words: str
) -> None:
    with pytest.raises(ConfigurationError, match=words):
        client.agents.create(name="Clerk", model="m", tools=tools)
    with pytest.raises(ConfigurationError, match=words):
        await client.aio.agents.create(name="Clerk", model="m", tools=tools)
    assert not server.requests

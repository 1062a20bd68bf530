"""Functions among the tools of an agent. Type checkers read this file; nothing runs it."""

from __future__ import annotations

from typing import assert_type

from agentsessions import Client, Tool, ToolContext, tool
from agentsessions.api import agents_create
from agentsessions.models import (
    AgentToolset20260401Params,
    CreateAgentRequest,
    CreateAgentRequestDict,
)
from agentsessions.tools import ToolResult, collect_tools


@tool
def get_weather(city: str, days: int = 1) -> str:
    """The weather."""
    return city * days


@tool(name="find")
async def find_place(name: str, context: ToolContext) -> list[str]:
    """Find a place."""
    return [name, context.name]


class Desk:
    @tool
    def book(self, nights: int) -> int:
        """Book."""
        return nights


def len_of(text: str) -> int:
    """How long a text is."""
    return len(text)


async def calls(context: ToolContext) -> None:
    assert_type(get_weather("Lisbon", days=2), str)
    assert_type(await find_place("Lisbon", context), list[str])
    assert_type(Desk().book(2), int)
    get_weather(5)  # type: ignore[arg-type]
    Desk().book("2")  # type: ignore[arg-type]


def run(made: Tool, context: ToolContext) -> ToolResult:
    return made.run({"city": "Lisbon"}, context)


def declared(client: Client, context: ToolContext) -> None:
    client.agents.create(name="a", model="m", tools=[get_weather, find_place, Desk().book])
    client.agents.create(
        name="a",
        model="m",
        tools=[AgentToolset20260401Params(), len_of, {"type": "agent_toolset_20260401"}],
    )
    client.agents.update("agent_01", tools=[get_weather])
    body: CreateAgentRequestDict = {"name": "a", "model": "m", "tools": [get_weather]}
    agents_create.sync(client, body=body)
    CreateAgentRequest(name="a", model="m", tools=[find_place])
    client.sessions.create(
        agent={"type": "agent_with_overrides", "id": "agent_01", "tools": [get_weather]},
        environment_id="env_01",
    )
    client.agents.create(name="a", model="m", tools=[3])  # type: ignore[list-item]
    run(get_weather, context)
    run(collect_tools([Desk(), len_of])["book"], context)
    client.skills.create(files="skills/report")
    client.files.upload(file=("a.csv", b"a,b", "text/csv"))

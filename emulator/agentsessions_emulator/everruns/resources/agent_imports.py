"""Agents that come as text or from an example, and go as text."""

from datetime import datetime

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.document.checking import refuse_misfit
from agentsessions_emulator.everruns.errors import missing
from agentsessions_emulator.everruns.ids import check_id
from agentsessions_emulator.everruns.resources.agent_files import read_agent, write_agent
from agentsessions_emulator.everruns.resources.agents import Agents
from agentsessions_emulator.everruns.resources.examples import AGENTS
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime

_REQUEST = "#/components/schemas/CreateAgentRequest"
_CREATED = 201


class AgentImports:
    """Imports and exports of agents."""

    def __init__(self, runtime: Runtime, agents: Agents) -> None:
        self._agents = agents
        self._clock = runtime.clock
        self._schemas = runtime.schemas
        self._schema = runtime.document.schemas[_REQUEST]

    @operation("agents_import")
    def take_in(self, request: Request) -> Reply:
        """Make an agent of a text or an example, or update the one whose id the text has."""
        example = request.query.text("from-example")
        if example is not None:
            return self._adopt(example)
        body = read_agent(request.text, self._fallback_name())
        refuse_misfit(body, self._schema, self._schemas, "agent")
        key = body.get("id")
        return self._agents.put(None if key is None else check_id(key, "agent"), body)

    @operation("agents_export")
    def write(self, request: Request) -> Reply:
        agent = self._agents.named(request)
        configuration = self._agents.versions.configuration(agent)
        name = f'attachment; filename="{agent["name"]}.md"'
        text = write_agent(agent, ["id", *configuration])
        return Reply(text, headers={"content-disposition": name})

    def _adopt(self, name: str) -> Reply:
        example = AGENTS.get(name)
        if example is None:
            raise missing("agent example", name)
        body: JsonObject = {**example, "name": self._agents.free_name(name)}
        return Reply(self._agents.shown(self._agents.add(body)), _CREATED)

    def _fallback_name(self) -> str:
        now = datetime.fromisoformat(timestamp(self._clock.now()))
        return self._agents.free_name(f"agent-{now:%Y%m%d-%H%M%S}")

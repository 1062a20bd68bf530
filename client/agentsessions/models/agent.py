# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .agent_skill import read_agent_skill_list
from .agent_tool import read_agent_tool_list
from .execution_identity import decode_execution_identity
from .mcp_server import MCPServer, decode_mcp_server
from .model_config import ModelConfig, decode_model_config
from .multiagent import decode_multiagent

if TYPE_CHECKING:
    from .agent_skill import AgentSkill
    from .agent_tool import AgentTool
    from .execution_identity import ExecutionIdentity
    from .multiagent import Multiagent


@model
class Agent(Model):
    """A saved configuration: a model, its instructions, and the tools, skills and other agents it
    may use. Sessions run it. Every update that changes something makes a new version; sessions
    keep the one they started with.

    Attributes:
        id: Identifies the agent; begins with `agent_`. All versions share it.
        type: Always `agent`.
        version: Which version this is. The first is 1, and every update that changes something
            adds one.
        name: The name people know it by.
        description: What the agent is for; null or absent when nobody said.
        model: The model behind the agent and how it is run, with defaults filled in.
        system: The instructions that precede every conversation; null or absent when there are
            none.
        tools: What the agent can call, with defaults filled in; empty for an agent that only
            talks.
        mcp_servers: The MCP servers whose tools the agent can use; each is named by an
            `mcp_toolset` in `tools`.
        skills: The skills the agent can load, with their versions.
        multiagent: The help the agent can call in; null or absent for an agent that works
            alone.
        execution_identity: Who the agent's runs act as. Versions of the service that know it
            always send it.
        metadata: The caller's own labels; empty when there are none.
        created_at: When the first version was created.
        updated_at: When the agent last changed; equal to `created_at` until then.
        archived_at: When the agent was archived, which made it read-only; null or absent while
            it is in use.
    """

    id: str
    type: Literal["agent"] = "agent"
    version: int
    name: str
    description: str | None | Unset = UNSET
    model: ModelConfig
    system: str | None | Unset = UNSET
    tools: list[AgentTool]
    mcp_servers: list[MCPServer]
    skills: list[AgentSkill]
    multiagent: Multiagent | None | Unset = UNSET
    execution_identity: ExecutionIdentity | None | Unset = UNSET
    metadata: dict[str, str]
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "model"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.version = data["version"]
            self.name = data["name"]
            self.description = data.get("description", UNSET)
            self.model = decode_model_config(data["model"])
            self.system = data.get("system", UNSET)
            at = "tools"
            self.tools = read_agent_tool_list(data["tools"])
            at = "mcp_servers"
            self.mcp_servers = decode_list(decode_mcp_server, data["mcp_servers"])
            at = "skills"
            self.skills = read_agent_skill_list(data["skills"])
            at = "multiagent"
            value = data.get("multiagent", UNSET)
            self.multiagent = (
                value if value is UNSET else None if value is None else decode_multiagent(value)
            )
            at = "execution_identity"
            value = data.get("execution_identity", UNSET)
            self.execution_identity = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_execution_identity(value)
            )
            self.metadata = data["metadata"]
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent = Agent.from_dict

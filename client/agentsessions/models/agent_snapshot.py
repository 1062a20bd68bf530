# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

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
)

from .agent_skill import read_agent_skill_list
from .agent_tool import read_agent_tool_list
from .execution_identity import decode_execution_identity
from .mcp_server import MCPServer, decode_mcp_server
from .model_config import ModelConfig, decode_model_config

if TYPE_CHECKING:
    from .agent_skill import AgentSkill
    from .agent_tool import AgentTool
    from .execution_identity import ExecutionIdentity


@model
class AgentSnapshot(Model):
    """An agent that another one can put to work, or that runs a thread, copied when the session
    was created. It cannot put other agents to work itself.

    Attributes:
        id: The agent it was copied from; begins with `agent_`.
        type: Always `agent`.
        name: The name of the agent.
        description: What the agent is for; null when nothing is said.
        model: The model that it runs on, and how.
        system: The system prompt; null when there is none.
        tools: The tools that it can call, with all settings filled in.
        mcp_servers: The MCP servers that its toolsets connect to.
        skills: The skills that it can load.
        execution_identity: The identity that its work runs under; absent or null on services
            that do not state it.
        version: The version of the agent that it was copied from.
    """

    id: str
    type: Literal["agent"] = "agent"
    name: str
    description: str | None | Unset = UNSET
    model: ModelConfig
    system: str | None | Unset = UNSET
    tools: list[AgentTool]
    mcp_servers: list[MCPServer]
    skills: list[AgentSkill]
    execution_identity: ExecutionIdentity | None | Unset = UNSET
    version: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "model"
        try:
            self.id = data["id"]
            self.type = data["type"]
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
            at = "execution_identity"
            value = data.get("execution_identity", UNSET)
            self.execution_identity = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_execution_identity(value)
            )
            self.version = data["version"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_snapshot = AgentSnapshot.from_dict

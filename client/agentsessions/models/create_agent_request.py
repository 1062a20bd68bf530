# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

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

from .agent_skill_params import read_agent_skill_params_list
from .agent_tool_params import read_agent_tool_params_list
from .execution_identity import decode_execution_identity
from .known_model_name import KnownModelName, decode_known_model_name
from .mcp_server import MCPServer, decode_mcp_server
from .model_config_params import ModelConfigParams, decode_model_config_params
from .multiagent_params import decode_multiagent_params

if TYPE_CHECKING:
    from ._inputs import (
        AgentSkillParamsDict,
        AgentToolParamsDict,
        ExecutionIdentityDict,
        KnownModelNameLiteral,
        MCPServerDict,
        ModelConfigParamsDict,
        MultiagentParamsDict,
    )
    from .agent_skill_params import AgentSkillParams
    from .agent_tool_params import AgentToolParams
    from .execution_identity import ExecutionIdentity
    from .multiagent_params import MultiagentParams


@model
class CreateAgentRequest(Model):
    """A new agent. A name and a model are enough.

    Attributes:
        name: The name people know it by; up to 256 characters.
        description: What the agent is for; up to 2048 characters.
        model: The model behind the agent, by its name alone or with settings.
        system: The instructions that precede every conversation; up to 100,000 characters.
        tools: What the agent can call. All toolsets together may hold 256 tools. At most 256
            items.
        mcp_servers: The MCP servers whose tools the agent can use. Names differ, and every
            server is named by an `mcp_toolset` in `tools` and the other way round; anything else is
            refused with 400. At most 20 items; no item twice.
        skills: The skills the agent can load.
        multiagent: The help the agent can call in. Left out or null, it works alone.
        execution_identity: Who the agent's runs act as. Left out or null, the service's own
            service account.
        metadata: The caller's own labels. At most 16 entries; keys: at most 64 characters;
            values: at most 512 characters.
    """

    name: str
    description: str | None | Unset = UNSET
    model: KnownModelName | KnownModelNameLiteral | str | ModelConfigParams | ModelConfigParamsDict
    system: str | None | Unset = UNSET
    tools: Sequence[AgentToolParams | AgentToolParamsDict] | Unset = UNSET
    mcp_servers: Sequence[MCPServer | MCPServerDict] | Unset = UNSET
    skills: Sequence[AgentSkillParams | AgentSkillParamsDict] | Unset = UNSET
    multiagent: MultiagentParams | MultiagentParamsDict | None | Unset = UNSET
    execution_identity: ExecutionIdentity | ExecutionIdentityDict | None | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "model"
        try:
            self.name = data["name"]
            self.description = data.get("description", UNSET)
            value = data["model"]
            self.model = (
                decode_model_config_params(value)
                if value.__class__ is dict
                else decode_known_model_name(value)
            )
            self.system = data.get("system", UNSET)
            at = "tools"
            value = data.get("tools", UNSET)
            self.tools = value if value is UNSET else read_agent_tool_params_list(value)
            at = "mcp_servers"
            value = data.get("mcp_servers", UNSET)
            self.mcp_servers = value if value is UNSET else decode_list(decode_mcp_server, value)
            at = "skills"
            value = data.get("skills", UNSET)
            self.skills = value if value is UNSET else read_agent_skill_params_list(value)
            at = "multiagent"
            value = data.get("multiagent", UNSET)
            self.multiagent = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_multiagent_params(value)
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
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_agent_request = CreateAgentRequest.from_dict

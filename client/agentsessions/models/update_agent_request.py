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
class UpdateAgentRequest(Model):
    """The changes to an agent. What is left out stays as it is; lists that are sent replace the
    stored ones whole.

    Attributes:
        version: The version that the changes are based on. If the agent has moved on, the
            update is refused with 409, even when it would change nothing. Left out, the last writer
            wins. At least 1.
        name: The new name; it cannot be removed. At least 1 character.
        description: The new description. Null or an empty string removes it.
        model: The new model; it cannot be removed. Within settings that are sent, `effort` left
            out stays only if the model's id does, and `inference_geo` left out is cleared.
        system: The new instructions. Null or an empty string removes them.
        tools: The new list of tools, 256 over all toolsets. Null or an empty list removes them
            all. At most 256 items.
        mcp_servers: The new list of MCP servers, which has to match the toolsets in the
            resulting `tools`. Null or an empty list removes them all. At most 20 items; no item
            twice.
        skills: The new list of skills. Null or an empty list removes them all.
        multiagent: The help the agent can call in; null takes it away. A `coordinator` replaces
            what is stored, while a `multiagent_20261001` is merged into a stored one of the same
            type, level by level.
        execution_identity: Who the agent's runs act as from now on. Null restores the service's
            own service account.
        metadata: Labels to add or replace, merged by key; null as a value deletes the key. The
            limit on entries holds for the result. At most 16 entries; keys: at most 64 characters;
            values: at most 512 characters.
    """

    version: int | Unset = UNSET
    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    model: (
        KnownModelName
        | KnownModelNameLiteral
        | str
        | ModelConfigParams
        | ModelConfigParamsDict
        | Unset
    ) = UNSET
    system: str | None | Unset = UNSET
    tools: Sequence[AgentToolParams | AgentToolParamsDict] | None | Unset = UNSET
    mcp_servers: Sequence[MCPServer | MCPServerDict] | None | Unset = UNSET
    skills: Sequence[AgentSkillParams | AgentSkillParamsDict] | None | Unset = UNSET
    multiagent: MultiagentParams | MultiagentParamsDict | None | Unset = UNSET
    execution_identity: ExecutionIdentity | ExecutionIdentityDict | None | Unset = UNSET
    metadata: Mapping[str, str | None] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "model"
        try:
            self.version = data.get("version", UNSET)
            self.name = data.get("name", UNSET)
            self.description = data.get("description", UNSET)
            value = data.get("model", UNSET)
            self.model = (
                value
                if value is UNSET
                else decode_model_config_params(value)
                if value.__class__ is dict
                else decode_known_model_name(value)
            )
            self.system = data.get("system", UNSET)
            at = "tools"
            value = data.get("tools", UNSET)
            self.tools = (
                value
                if value is UNSET
                else None
                if value is None
                else read_agent_tool_params_list(value)
            )
            at = "mcp_servers"
            value = data.get("mcp_servers", UNSET)
            self.mcp_servers = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(decode_mcp_server, value)
            )
            at = "skills"
            value = data.get("skills", UNSET)
            self.skills = (
                value
                if value is UNSET
                else None
                if value is None
                else read_agent_skill_params_list(value)
            )
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


decode_update_agent_request = UpdateAgentRequest.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
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

from .agent_skill_params import read_agent_skill_params_list
from .agent_tool_params import read_agent_tool_params_list
from .known_model_name import KnownModelName, decode_known_model_name
from .mcp_server import MCPServer, decode_mcp_server
from .model_config_params import ModelConfigParams, decode_model_config_params

if TYPE_CHECKING:
    from ._inputs import (
        AgentSkillParamsDict,
        AgentToolParamsDict,
        KnownModelNameLiteral,
        MCPServerDict,
        ModelConfigParamsDict,
    )
    from .agent_skill_params import AgentSkillParams
    from .agent_tool_params import AgentToolParams


@model
class AgentWithOverrides(Model):
    """An agent, with parts of its configuration replaced for one session. A part that is left out
    is inherited; one that is sent replaces the agent's as a whole. The agent itself does not
    change, and the session still names its id and version.

    Attributes:
        type: Always `agent_with_overrides`.
        id: The agent to start from; begins with `agent_`.
        version: The version to start from; the latest one when left out.
        model: The model to use instead. It can be replaced but not removed (400
            `agent_model_required`).
        system: The system prompt to use instead; null for none. At most 100000 characters.
        tools: The tools to use instead. Null or an empty list removes them all, which is
            refused with 400 while skills remain.
        mcp_servers: The MCP servers to use instead. Null or an empty list removes them all,
            which is refused with 400 while a toolset uses one of them.
        skills: The skills to use instead; null or an empty list removes them all.
    """

    type: Literal["agent_with_overrides"] = "agent_with_overrides"
    id: str
    version: int | Unset = UNSET
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

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "model"
        try:
            self.type = data["type"]
            self.id = data["id"]
            self.version = data.get("version", UNSET)
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
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_with_overrides = AgentWithOverrides.from_dict

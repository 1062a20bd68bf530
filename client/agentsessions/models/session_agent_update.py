# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
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

from .agent_tool_params import read_agent_tool_params_list
from .mcp_server import MCPServer, decode_mcp_server

if TYPE_CHECKING:
    from ._inputs import AgentToolParamsDict, MCPServerDict
    from .agent_tool_params import AgentToolParams


@model
class SessionAgentUpdate(Model):
    """Changes to the agent of one session, from its next turn on. What is left out stays as it is;
    the base agent is not touched.

    Attributes:
        tools: The tools that replace all present ones; an empty list removes them.
        mcp_servers: The MCP servers that replace all present ones; an empty list removes them.
    """

    tools: Sequence[AgentToolParams | AgentToolParamsDict] | Unset = UNSET
    mcp_servers: Sequence[MCPServer | MCPServerDict] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "tools"
        try:
            value = data.get("tools", UNSET)
            self.tools = value if value is UNSET else read_agent_tool_params_list(value)
            at = "mcp_servers"
            value = data.get("mcp_servers", UNSET)
            self.mcp_servers = value if value is UNSET else decode_list(decode_mcp_server, value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_agent_update = SessionAgentUpdate.from_dict

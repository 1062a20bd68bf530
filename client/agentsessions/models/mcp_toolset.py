# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .mcp_tool_config import MCPToolConfig, decode_mcp_tool_config
from .toolset_default_config import ToolsetDefaultConfig, decode_toolset_default_config


@model
class MCPToolset(Model):
    """The tools of an MCP server.

    Attributes:
        type: Always `mcp_toolset`.
        mcp_server_name: Names the server as in the agent's `mcp_servers`.
        default_config: What holds for the tools that `configs` does not list.
        configs: What holds for single tools instead.
    """

    type: Literal["mcp_toolset"] = "mcp_toolset"
    mcp_server_name: str
    default_config: ToolsetDefaultConfig
    configs: list[MCPToolConfig]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "default_config"
        try:
            self.type = data["type"]
            self.mcp_server_name = data["mcp_server_name"]
            self.default_config = decode_toolset_default_config(data["default_config"])
            at = "configs"
            self.configs = decode_list(decode_mcp_tool_config, data["configs"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_mcp_toolset = MCPToolset.from_dict

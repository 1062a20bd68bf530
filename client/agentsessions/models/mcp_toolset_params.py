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

from .mcp_tool_config_params import MCPToolConfigParams, decode_mcp_tool_config_params
from .toolset_default_config_params import (
    ToolsetDefaultConfigParams,
    decode_toolset_default_config_params,
)

if TYPE_CHECKING:
    from ._inputs import MCPToolConfigParamsDict, ToolsetDefaultConfigParamsDict


@model
class MCPToolsetParams(Model):
    """The tools of an MCP server. All are on, and every call asks first, unless a setting says
    otherwise.

    Attributes:
        type: Always `mcp_toolset`.
        mcp_server_name: Names the server as in the agent's `mcp_servers`. A name that is not
            there is refused with 400. 1 to 255 characters.
        default_config: What holds for the tools that `configs` does not list.
        configs: What holds for single tools instead.
    """

    type: Literal["mcp_toolset"] = "mcp_toolset"
    mcp_server_name: str
    default_config: ToolsetDefaultConfigParams | ToolsetDefaultConfigParamsDict | None | Unset = (
        UNSET
    )
    configs: Sequence[MCPToolConfigParams | MCPToolConfigParamsDict] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "default_config"
        try:
            self.type = data["type"]
            self.mcp_server_name = data["mcp_server_name"]
            value = data.get("default_config", UNSET)
            self.default_config = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_toolset_default_config_params(value)
            )
            at = "configs"
            value = data.get("configs", UNSET)
            self.configs = (
                value if value is UNSET else decode_list(decode_mcp_tool_config_params, value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_mcp_toolset_params = MCPToolsetParams.from_dict

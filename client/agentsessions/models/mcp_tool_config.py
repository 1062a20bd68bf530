# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .permission_policy import decode_permission_policy

if TYPE_CHECKING:
    from .permission_policy import PermissionPolicy


@model
class MCPToolConfig(Model):
    """What holds for one tool of an MCP server.

    Attributes:
        name: The tool's name on its server.
        enabled: Whether the agent can call the tool.
        permission_policy: Whether a call runs at once or asks first.
    """

    name: str
    enabled: bool
    permission_policy: PermissionPolicy

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.enabled = data["enabled"]
            self.permission_policy = decode_permission_policy(data["permission_policy"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "permission_policy") from None
        self._raw = data
        return self


decode_mcp_tool_config = MCPToolConfig.from_dict

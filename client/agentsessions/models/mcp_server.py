# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class MCPServer(Model):
    """An MCP server that the agent can reach at an address.

    Attributes:
        type: Always `url`.
        name: The name by which an `mcp_toolset` refers to the server; unique within the agent.
            1 to 255 characters.
        url: The server's address; up to 2048 characters. Credentials for it come from the
            session's vaults.
    """

    type: Literal["url"] = "url"
    name: str
    url: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.name = data["name"]
            self.url = data["url"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_mcp_server = MCPServer.from_dict

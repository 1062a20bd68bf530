# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MCPOperation(OpenEnum):
    """What is done with an MCP server."""

    ADD = "add"
    REMOVE = "remove"
    RELOAD = "reload"


decode_mcp_operation = enum_decoder(MCPOperation)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MCPTransport(OpenEnum):
    """How an MCP server is reached: over HTTP, or as a program of its own."""

    HTTP = "http"
    STDIO = "stdio"


decode_mcp_transport = enum_decoder(MCPTransport)

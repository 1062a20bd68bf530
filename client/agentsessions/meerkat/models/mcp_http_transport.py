# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MCPHttpTransport(OpenEnum):
    """How to speak to an MCP server."""

    STREAMABLE_HTTP = "streamable-http"
    SSE = "sse"


decode_mcp_http_transport = enum_decoder(MCPHttpTransport)

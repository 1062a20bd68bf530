# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MCPAuthMode(OpenEnum):
    """How the service identifies itself to an MCP server."""

    NONE = "none"
    API_KEY = "api_key"
    O_AUTH = "o_auth"


decode_mcp_auth_mode = enum_decoder(MCPAuthMode)

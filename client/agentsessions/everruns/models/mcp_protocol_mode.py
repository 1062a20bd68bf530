# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MCPProtocolMode(OpenEnum):
    """Which age of the protocol is spoken. `auto`, the default, finds out; the others are for
    servers that mislead it."""

    AUTO = "auto"
    LEGACY = "legacy"
    STABLE = "stable"
    RC = "rc"


decode_mcp_protocol_mode = enum_decoder(MCPProtocolMode)

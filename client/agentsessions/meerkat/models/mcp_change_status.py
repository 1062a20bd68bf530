# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MCPChangeStatus(OpenEnum):
    """What became of a change. `staged`: it counts from the next turn on."""

    STAGED = "staged"
    APPLIED = "applied"
    REJECTED = "rejected"


decode_mcp_change_status = enum_decoder(MCPChangeStatus)

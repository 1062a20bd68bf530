# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MCPRestoreOutcome(OpenEnum):
    """What came of connecting an MCP server again."""

    SUPPRESSED = "suppressed"
    RETIRED = "retired"
    REBOUND = "rebound"
    ACCOUNT_CHANGED = "account_changed"
    DENIED = "denied"
    UNAVAILABLE = "unavailable"
    NOT_CURRENT = "not_current"
    REVIEW_REQUIRED = "review_required"
    MISMATCH = "mismatch"
    STAGE_FAILED = "stage_failed"
    RENEWAL_REQUIRED = "renewal_required"


decode_mcp_restore_outcome = enum_decoder(MCPRestoreOutcome)

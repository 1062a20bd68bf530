# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ExternalToolDeltaPhase(OpenEnum):
    """How far a change of an MCP server has got."""

    PENDING = "pending"
    APPLIED = "applied"
    DRAINING = "draining"
    FORCED = "forced"
    FAILED = "failed"


decode_external_tool_delta_phase = enum_decoder(ExternalToolDeltaPhase)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ToolConfirmationResult(OpenEnum):
    """The decision on a call: `allow` runs the tool; `deny` does not, and hands the agent a
    result that says so."""

    ALLOW = "allow"
    DENY = "deny"


decode_tool_confirmation_result = enum_decoder(ToolConfirmationResult)

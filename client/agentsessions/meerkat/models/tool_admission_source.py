# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ToolAdmissionSource(OpenEnum):
    """Who let a tool begin."""

    CONFIGURED_GATE = "configured_gate"
    CONTEXT_GATE = "context_gate"
    AUTHORIZATION_AUDIT = "authorization_audit"


decode_tool_admission_source = enum_decoder(ToolAdmissionSource)

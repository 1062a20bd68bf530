# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SystemNoticeKind(OpenEnum):
    """What a notice is about."""

    GENERIC = "generic"
    COMMS = "comms"
    EXTERNAL_EVENT = "external_event"
    MCP_PENDING = "mcp_pending"
    MCP = "mcp"
    BACKGROUND_JOB = "background_job"
    TOOL_SCOPE = "tool_scope"
    TOOL_SCOPE_WARNING = "tool_scope_warning"
    AUTH_REAUTH_REQUIRED = "auth_reauth_required"
    TOOL_PROCESS_RECOVERY = "tool_process_recovery"


decode_system_notice_kind = enum_decoder(SystemNoticeKind)

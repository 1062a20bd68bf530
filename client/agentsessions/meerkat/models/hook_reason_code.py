# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class HookReasonCode(OpenEnum):
    """Why a hook has stopped something."""

    POLICY_VIOLATION = "policy_violation"
    SAFETY_VIOLATION = "safety_violation"
    SCHEMA_VIOLATION = "schema_violation"
    TIMEOUT = "timeout"
    RUNTIME_ERROR = "runtime_error"


decode_hook_reason_code = enum_decoder(HookReasonCode)

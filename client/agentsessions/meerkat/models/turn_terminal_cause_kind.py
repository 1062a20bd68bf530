# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TurnTerminalCauseKind(OpenEnum):
    """What cut a turn short."""

    UNKNOWN = "unknown"
    HOOK_DENIED = "hook_denied"
    HOOK_FAILURE = "hook_failure"
    LLM_FAILURE = "llm_failure"
    TOOL_FAILURE = "tool_failure"
    STRUCTURED_OUTPUT_VALIDATION_FAILED = "structured_output_validation_failed"
    BUDGET_EXHAUSTED = "budget_exhausted"
    TIME_BUDGET_EXCEEDED = "time_budget_exceeded"
    RETRY_EXHAUSTED = "retry_exhausted"
    TURN_LIMIT_REACHED = "turn_limit_reached"
    RUNTIME_APPLY_FAILURE = "runtime_apply_failure"
    FATAL_FAILURE = "fatal_failure"


decode_turn_terminal_cause_kind = enum_decoder(TurnTerminalCauseKind)

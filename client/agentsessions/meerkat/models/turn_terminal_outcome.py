# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TurnTerminalOutcome(OpenEnum):
    """How a turn has ended."""

    NONE = "none"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    BUDGET_EXHAUSTED = "budget_exhausted"
    TIME_BUDGET_EXCEEDED = "time_budget_exceeded"
    STRUCTURED_OUTPUT_VALIDATION_FAILED = "structured_output_validation_failed"


decode_turn_terminal_outcome = enum_decoder(TurnTerminalOutcome)

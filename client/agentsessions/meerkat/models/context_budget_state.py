# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ContextBudgetState(OpenEnum):
    """Whether a request fits."""

    WITHIN = "within"
    FORECAST_EXCEEDED = "forecast_exceeded"
    EXCEEDED = "exceeded"


decode_context_budget_state = enum_decoder(ContextBudgetState)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class BudgetType(OpenEnum):
    """What a limit counts."""

    TOKENS = "tokens"
    TIME = "time"
    TOOL_CALLS = "tool_calls"


decode_budget_type = enum_decoder(BudgetType)

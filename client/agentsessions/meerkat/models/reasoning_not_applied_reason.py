# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ReasoningNotAppliedReason(OpenEnum):
    """Why an effort of thinking does not count."""

    NO_CATALOG_FACT = "no_catalog_fact"
    UNSUPPORTED_LEVEL = "unsupported_level"
    UNKNOWN_SUPPORTED_LEVELS = "unknown_supported_levels"
    BUDGET_CONFLICT = "budget_conflict"
    THINKING_MODE_CONFLICT = "thinking_mode_conflict"
    OPAQUE_REASONING_BODY = "opaque_reasoning_body"
    REASONING_DISABLED_BY_BASELINE = "reasoning_disabled_by_baseline"


decode_reasoning_not_applied_reason = enum_decoder(ReasoningNotAppliedReason)

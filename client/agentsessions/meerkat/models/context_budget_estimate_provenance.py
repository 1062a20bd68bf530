# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ContextBudgetEstimateProvenance(OpenEnum):
    """Who has counted tokens. `exact_provider_token_count`: the provider."""

    CANONICAL_FORECAST = "canonical_forecast"
    EXACT_PROVIDER_TOKEN_COUNT = "exact_provider_token_count"


decode_context_budget_estimate_provenance = enum_decoder(ContextBudgetEstimateProvenance)

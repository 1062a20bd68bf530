# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TokenAggregationProvenance(OpenEnum):
    """How a sum of tokens was made."""

    SUM_DISJOINT_PROVIDER_COMPONENTS = "sum_disjoint_provider_components"
    PROVIDER_INCLUSIVE_INPUT_TOTAL = "provider_inclusive_input_total"


decode_token_aggregation_provenance = enum_decoder(TokenAggregationProvenance)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ModelFallbackSkipReason(OpenEnum):
    """Why a model cannot take over."""

    PROVIDER_BOUNDARY = "provider_boundary"
    AUTH_UNAVAILABLE = "auth_unavailable"
    CONTEXT_FIT = "context_fit"
    CONTEXT_UNKNOWN = "context_unknown"
    OUTPUT_BUDGET = "output_budget"
    TOOL_PARITY = "tool_parity"
    MODALITY_PARITY = "modality_parity"
    REQUEST_UNSUPPORTED = "request_unsupported"
    ADMISSION_UNAVAILABLE = "admission_unavailable"
    TOOL_CHOICE_UNSUPPORTED = "tool_choice_unsupported"


decode_model_fallback_skip_reason = enum_decoder(ModelFallbackSkipReason)

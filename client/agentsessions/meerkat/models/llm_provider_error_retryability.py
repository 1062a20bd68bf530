# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class LlmProviderErrorRetryability(OpenEnum):
    """Whether it makes sense to try again."""

    RETRYABLE = "retryable"
    NON_RETRYABLE = "non_retryable"


decode_llm_provider_error_retryability = enum_decoder(LlmProviderErrorRetryability)

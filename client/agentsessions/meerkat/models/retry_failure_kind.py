# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class RetryFailureKind(OpenEnum):
    """How a request to a model has failed."""

    RATE_LIMITED = "rate_limited"
    NETWORK_TIMEOUT = "network_timeout"
    CALL_TIMEOUT = "call_timeout"
    RETRYABLE_PROVIDER_ERROR = "retryable_provider_error"


decode_retry_failure_kind = enum_decoder(RetryFailureKind)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .llm_provider_error_kind import LlmProviderErrorKind, decode_llm_provider_error_kind
from .llm_provider_error_retryability import (
    LlmProviderErrorRetryability,
    decode_llm_provider_error_retryability,
)


@model
class ErrorReasonLlmProviderError(Model):
    """The provider has failed.

    Attributes:
        reason_type: Always `llm_provider_error`.
        provider_error: What it said, as any JSON.
        provider_error_kind: What that means.
        provider_error_retryability: Whether it makes sense to try again.
    """

    reason_type: Literal["llm_provider_error"] = "llm_provider_error"
    provider_error: Any
    provider_error_kind: LlmProviderErrorKind
    provider_error_retryability: LlmProviderErrorRetryability

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "provider_error_kind"
        try:
            self.reason_type = data["reason_type"]
            self.provider_error = data["provider_error"]
            self.provider_error_kind = decode_llm_provider_error_kind(data["provider_error_kind"])
            at = "provider_error_retryability"
            self.provider_error_retryability = decode_llm_provider_error_retryability(
                data["provider_error_retryability"]
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_error_reason_llm_provider_error = ErrorReasonLlmProviderError.from_dict

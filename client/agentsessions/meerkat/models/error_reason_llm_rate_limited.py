# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ErrorReasonLlmRateLimited(Model):
    """The provider takes no more requests for now.

    Attributes:
        reason_type: Always `llm_rate_limited`.
        retry_after_ms: How long to wait, in milliseconds. At least 0.
    """

    reason_type: Literal["llm_rate_limited"] = "llm_rate_limited"
    retry_after_ms: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.retry_after_ms = data.get("retry_after_ms", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_llm_rate_limited = ErrorReasonLlmRateLimited.from_dict

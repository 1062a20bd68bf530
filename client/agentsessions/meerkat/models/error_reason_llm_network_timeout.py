# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorReasonLlmNetworkTimeout(Model):
    """The provider could not be reached in time.

    Attributes:
        reason_type: Always `llm_network_timeout`.
        duration_ms: How long it took, in milliseconds. At least 0.
    """

    reason_type: Literal["llm_network_timeout"] = "llm_network_timeout"
    duration_ms: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.duration_ms = data["duration_ms"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_llm_network_timeout = ErrorReasonLlmNetworkTimeout.from_dict

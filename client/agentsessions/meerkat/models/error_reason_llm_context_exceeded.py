# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorReasonLlmContextExceeded(Model):
    """The history is too long for the model.

    Attributes:
        reason_type: Always `llm_context_exceeded`.
        requested: How many tokens it has. At least 0.
        max: How many the model takes. At least 0.
    """

    reason_type: Literal["llm_context_exceeded"] = "llm_context_exceeded"
    requested: int
    max: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.requested = data["requested"]
            self.max = data["max"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_llm_context_exceeded = ErrorReasonLlmContextExceeded.from_dict

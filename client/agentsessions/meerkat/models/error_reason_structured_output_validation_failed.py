# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorReasonStructuredOutputValidationFailed(Model):
    """The answer does not have the form that was asked for.

    Attributes:
        reason_type: Always `structured_output_validation_failed`.
        attempts: How often it was tried. At least 0.
        reason: Why, for people to read.
    """

    reason_type: Literal["structured_output_validation_failed"] = (
        "structured_output_validation_failed"
    )
    attempts: int
    reason: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.attempts = data["attempts"]
            self.reason = data["reason"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_structured_output_validation_failed = (
    ErrorReasonStructuredOutputValidationFailed.from_dict
)

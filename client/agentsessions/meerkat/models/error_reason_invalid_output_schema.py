# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorReasonInvalidOutputSchema(Model):
    """The form that was asked for is no JSON Schema.

    Attributes:
        reason_type: Always `invalid_output_schema`.
        reason: Why, for people to read.
    """

    reason_type: Literal["invalid_output_schema"] = "invalid_output_schema"
    reason: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.reason = data["reason"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_invalid_output_schema = ErrorReasonInvalidOutputSchema.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorReasonLlmInvalidModel(Model):
    """The provider does not have the model.

    Attributes:
        reason_type: Always `llm_invalid_model`.
        model: The model, as its provider calls it.
    """

    reason_type: Literal["llm_invalid_model"] = "llm_invalid_model"
    model: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.model = data["model"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_llm_invalid_model = ErrorReasonLlmInvalidModel.from_dict

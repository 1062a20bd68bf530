# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorReasonLlmAuthError(Model):
    """The provider refuses the credentials.

    Attributes:
        reason_type: Always `llm_auth_error`.
    """

    reason_type: Literal["llm_auth_error"] = "llm_auth_error"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_llm_auth_error = ErrorReasonLlmAuthError.from_dict

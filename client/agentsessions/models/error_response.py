# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .error_body import ErrorBody, decode_error_body


@model
class ErrorResponse(Model):
    """The body of every refusal, and of the `error` frame that ends a stream.

    Attributes:
        type: Always `error`.
        error: What went wrong.
        request_id: Names the request in a support case; the same as the `request-id` header,
            begins with `req_`.
    """

    type: Literal["error"] = "error"
    error: ErrorBody
    request_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.error = decode_error_body(data["error"])
            self.request_id = data.get("request_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "error") from None
        self._raw = data
        return self


decode_error_response = ErrorResponse.from_dict

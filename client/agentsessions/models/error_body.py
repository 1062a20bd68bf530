# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .error_details import ErrorDetails, decode_error_details
from .known_error_type import KnownErrorType, decode_known_error_type


@model
class ErrorBody(Model):
    """What went wrong with a request.

    Attributes:
        type: The kind of error. It goes with the status, but several kinds can share one.
        message: An explanation for people. Its wording may change; programs look at `type` and
            `details`.
        details: What programs can act on; null or absent when the kind says it all.
    """

    type: KnownErrorType
    message: str
    details: ErrorDetails | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "type"
        try:
            self.type = decode_known_error_type(data["type"])
            self.message = data["message"]
            at = "details"
            value = data.get("details", UNSET)
            self.details = (
                value if value is UNSET else None if value is None else decode_error_details(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_error_body = ErrorBody.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorFrame(Model):
    """The data of a frame that says what went wrong.

    Attributes:
        error: The kind of error; `event_serialization_failed` is the only one known.
        message: What went wrong, for people to read.
    """

    error: str
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.error = data["error"]
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_frame = ErrorFrame.from_dict

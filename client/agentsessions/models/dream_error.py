# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .known_dream_error_type import KnownDreamErrorType, decode_known_dream_error_type


@model
class DreamError(Model):
    """Why a dream failed.

    Attributes:
        type: The kind of failure.
        message: What went wrong, in words for people.
    """

    type: KnownDreamErrorType
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = decode_known_dream_error_type(data["type"])
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "type") from None
        self._raw = data
        return self


decode_dream_error = DreamError.from_dict

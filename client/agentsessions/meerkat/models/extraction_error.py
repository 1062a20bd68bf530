# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ExtractionError(Model):
    """Why no structured output was found.

    Attributes:
        last_output: What the model said last.
        attempts: How often it was tried. At least 0.
        reason: What was wrong with it, for people to read.
    """

    last_output: str
    attempts: int
    reason: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.last_output = data["last_output"]
            self.attempts = data["attempts"]
            self.reason = data["reason"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_extraction_error = ExtractionError.from_dict

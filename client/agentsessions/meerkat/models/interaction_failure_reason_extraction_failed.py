# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class InteractionFailureReasonExtractionFailed(Model):
    """The answer does not have the form that was asked for.

    Attributes:
        kind: Always `extraction_failed`.
        attempts: How often it was tried. At least 0.
        last_output: What the model said last.
        reason: Why, for people to read.
    """

    kind: Literal["extraction_failed"] = "extraction_failed"
    attempts: int
    last_output: str
    reason: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.attempts = data["attempts"]
            self.last_output = data["last_output"]
            self.reason = data["reason"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_interaction_failure_reason_extraction_failed = (
    InteractionFailureReasonExtractionFailed.from_dict
)

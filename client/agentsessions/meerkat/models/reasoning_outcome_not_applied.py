# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .reasoning_not_applied_reason import (
    ReasoningNotAppliedReason,
    decode_reasoning_not_applied_reason,
)


@model
class ReasoningOutcomeNotApplied(Model):
    """The effort that was asked for does not count.

    Attributes:
        kind: Always `not_applied`.
        detail: Why not.
    """

    kind: Literal["not_applied"] = "not_applied"
    detail: ReasoningNotAppliedReason

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.detail = decode_reasoning_not_applied_reason(data["detail"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "detail") from None
        self._raw = data
        return self


decode_reasoning_outcome_not_applied = ReasoningOutcomeNotApplied.from_dict

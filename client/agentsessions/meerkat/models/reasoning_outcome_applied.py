# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .effort_level import EffortLevel, decode_effort_level


@model
class ReasoningOutcomeApplied(Model):
    """The effort that was asked for counts.

    Attributes:
        kind: Always `applied`.
        detail: The effort.
    """

    kind: Literal["applied"] = "applied"
    detail: EffortLevel

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.detail = decode_effort_level(data["detail"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "detail") from None
        self._raw = data
        return self


decode_reasoning_outcome_applied = ReasoningOutcomeApplied.from_dict

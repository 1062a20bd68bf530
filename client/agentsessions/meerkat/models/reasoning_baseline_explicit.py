# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .effort_level import EffortLevel, decode_effort_level


@model
class ReasoningBaselineExplicit(Model):
    """The effort is that of the session.

    Attributes:
        kind: Always `explicit`.
        level: The effort.
    """

    kind: Literal["explicit"] = "explicit"
    level: EffortLevel

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.level = decode_effort_level(data["level"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "level") from None
        self._raw = data
        return self


decode_reasoning_baseline_explicit = ReasoningBaselineExplicit.from_dict

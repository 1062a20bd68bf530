# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .effort_level import EffortLevel, decode_effort_level


@model
class RequestedReasoningApply(Model):
    """The inputs ask for one effort.

    Attributes:
        disposition: Always `apply`.
        level: The effort.
    """

    disposition: Literal["apply"] = "apply"
    level: EffortLevel

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.disposition = data["disposition"]
            self.level = decode_effort_level(data["level"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "level") from None
        self._raw = data
        return self


decode_requested_reasoning_apply = RequestedReasoningApply.from_dict

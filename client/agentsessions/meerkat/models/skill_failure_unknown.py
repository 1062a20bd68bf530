# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SkillFailureUnknown(Model):
    """Something else kept the skill from being loaded.

    Attributes:
        reason_type: Always `unknown`.
        message: What happened, for people to read.
    """

    reason_type: Literal["unknown"] = "unknown"
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_skill_failure_unknown = SkillFailureUnknown.from_dict

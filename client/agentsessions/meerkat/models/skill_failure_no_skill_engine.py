# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .skill_key import SkillKey, decode_skill_key


@model
class SkillFailureNoSkillEngine(Model):
    """The server has no skills.

    Attributes:
        reason_type: Always `no_skill_engine`.
        requested: The skills that were wanted.
    """

    reason_type: Literal["no_skill_engine"] = "no_skill_engine"
    requested: list[SkillKey]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.requested = decode_list(decode_skill_key, data["requested"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "requested") from None
        self._raw = data
        return self


decode_skill_failure_no_skill_engine = SkillFailureNoSkillEngine.from_dict

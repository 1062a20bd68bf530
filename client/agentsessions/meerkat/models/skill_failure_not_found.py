# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .skill_key import SkillKey, decode_skill_key


@model
class SkillFailureNotFound(Model):
    """There is no such skill.

    Attributes:
        reason_type: Always `not_found`.
        key: The skill.
    """

    reason_type: Literal["not_found"] = "not_found"
    key: SkillKey

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.key = decode_skill_key(data["key"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "key") from None
        self._raw = data
        return self


decode_skill_failure_not_found = SkillFailureNotFound.from_dict

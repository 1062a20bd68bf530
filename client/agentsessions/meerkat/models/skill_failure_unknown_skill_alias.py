# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SkillFailureUnknownSkillAlias(Model):
    """There is no such alias.

    Attributes:
        reason_type: Always `unknown_skill_alias`.
        alias: The alias.
    """

    reason_type: Literal["unknown_skill_alias"] = "unknown_skill_alias"
    alias: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.alias = data["alias"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_skill_failure_unknown_skill_alias = SkillFailureUnknownSkillAlias.from_dict

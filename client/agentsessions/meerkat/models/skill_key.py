# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SkillKey(Model):
    """Names a skill.

    Attributes:
        source_uuid: The source that it comes from, as a UUID.
        skill_name: The skill, within its source.
    """

    source_uuid: str
    skill_name: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.source_uuid = data["source_uuid"]
            self.skill_name = data["skill_name"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_skill_key = SkillKey.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .skill_key import SkillKey, decode_skill_key


@model
class SkillsResolvedEvent(Model):
    """Skills were loaded.

    Attributes:
        type: Always `skills_resolved`.
        skills: The skills.
        injection_bytes: How long their texts are, in bytes. At least 0.
    """

    type: Literal["skills_resolved"] = "skills_resolved"
    skills: list[SkillKey]
    injection_bytes: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.skills = decode_list(decode_skill_key, data["skills"])
            self.injection_bytes = data["injection_bytes"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "skills") from None
        self._raw = data
        return self


decode_skills_resolved_event = SkillsResolvedEvent.from_dict

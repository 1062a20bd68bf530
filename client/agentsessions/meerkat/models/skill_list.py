# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .skill import Skill, decode_skill


@model
class SkillList(Model):
    """The skills that the server has.

    Attributes:
        skills: The skills.
    """

    skills: list[Skill]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.skills = decode_list(decode_skill, data["skills"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "skills") from None
        self._raw = data
        return self


decode_skill_list = SkillList.from_dict

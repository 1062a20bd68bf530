# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class SkillVersion(Model):
    """One version of a skill. Its files never change.

    Attributes:
        id: Identifies the version, in paths and for agents that keep to it; begins with
            `skver_`. Versions of skills made by Anthropic are dates instead, such as `20261002`.
        type: Always `skill_version`.
        name: The name of the skill in lower case with hyphens, the same in all its versions. It
            is also the top-level directory of the files.
        description: What the skill is for and when to load it, from the front matter of
            `SKILL.md`.
        skill_id: The skill that it is a version of; begins with `skill_`, or is a bare name
            such as `xlsx`.
        created_at: When the version was created.
    """

    id: str
    type: Literal["skill_version"] = "skill_version"
    name: str
    description: str
    skill_id: str
    created_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.name = data["name"]
            self.description = data["description"]
            self.skill_id = data["skill_id"]
            self.created_at = parse_timestamp(data["created_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "created_at") from None
        self._raw = data
        return self


decode_skill_version = SkillVersion.from_dict

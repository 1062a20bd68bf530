# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp

from .skill_source import SkillSource, decode_skill_source


@model
class Skill(Model):
    """Packaged instructions, with files to go with them, that an agent loads when a task calls for
    them. What is in the package belongs to its versions, of which a skill has at least one.

    Attributes:
        id: Identifies the skill; begins with `skill_`, or is the bare name of a skill made by
            Anthropic, such as `xlsx`.
        type: Always `skill`.
        display_name: A label for people to read, on one line; not necessarily unique. At most
            255 characters.
        latest_version_id: The newest version, which `latest` stands for.
        source: Where the skill comes from.
        created_at: When the skill was created.
        updated_at: When the skill last changed.
    """

    id: str
    type: Literal["skill"] = "skill"
    display_name: str
    latest_version_id: str
    source: SkillSource
    created_at: datetime
    updated_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "source"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.display_name = data["display_name"]
            self.latest_version_id = data["latest_version_id"]
            self.source = decode_skill_source(data["source"])
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_skill = Skill.from_dict

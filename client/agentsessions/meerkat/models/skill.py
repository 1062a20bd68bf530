# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .skill_key import SkillKey, decode_skill_key
from .skill_scope import SkillScope, decode_skill_scope
from .skill_source import SkillSource, decode_skill_source


@model
class Skill(Model):
    """Something that a model can be taught by a text.

    Attributes:
        key: Its key, which sessions name.
        name: Its name for people to read.
        description: What it is good for.
        scope: Whom it belongs to.
        is_active: Whether it is used; false where another one with its name goes before it.
        source: Where it comes from.
        shadowed_by: Where the one comes from that goes before it.
    """

    key: SkillKey
    name: str
    description: str
    scope: SkillScope
    is_active: bool
    source: SkillSource
    shadowed_by: SkillSource | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "key"
        try:
            self.key = decode_skill_key(data["key"])
            self.name = data["name"]
            self.description = data["description"]
            at = "scope"
            self.scope = decode_skill_scope(data["scope"])
            self.is_active = data["is_active"]
            at = "source"
            self.source = decode_skill_source(data["source"])
            at = "shadowed_by"
            value = data.get("shadowed_by", UNSET)
            self.shadowed_by = (
                value if value is UNSET else None if value is None else decode_skill_source(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_skill = Skill.from_dict

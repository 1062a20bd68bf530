# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SkillReference(Model):
    """A skill that a turn is to have.

    Attributes:
        kind: How the skill is named. There is one way. Always `structured`.
        source_uuid: The source that it comes from, as a UUID.
        skill_name: The skill, within its source.
    """

    kind: Literal["structured"] = "structured"
    source_uuid: str
    skill_name: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.source_uuid = data["source_uuid"]
            self.skill_name = data["skill_name"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_skill_reference = SkillReference.from_dict

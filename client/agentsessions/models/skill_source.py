# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .skill_source_type import SkillSourceType, decode_skill_source_type


@model
class SkillSource(Model):
    """Where a skill comes from.

    Attributes:
        type: The kind of source.
    """

    type: SkillSourceType

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = decode_skill_source_type(data["type"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "type") from None
        self._raw = data
        return self


decode_skill_source = SkillSource.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SkillFailureRemapCycle(Model):
    """A skill has moved in a circle.

    Attributes:
        reason_type: Always `remap_cycle`.
        skill_name: The skill, within its source.
        source_uuid: The source of the skill, as a UUID.
    """

    reason_type: Literal["remap_cycle"] = "remap_cycle"
    skill_name: str
    source_uuid: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.skill_name = data["skill_name"]
            self.source_uuid = data["source_uuid"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_skill_failure_remap_cycle = SkillFailureRemapCycle.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SkillFailureMissingSkillRemaps(Model):
    """Skills have moved, and it is not said where.

    Attributes:
        reason_type: Always `missing_skill_remaps`.
        event_id: What moved them.
        event_kind: How.
    """

    reason_type: Literal["missing_skill_remaps"] = "missing_skill_remaps"
    event_id: str
    event_kind: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.event_id = data["event_id"]
            self.event_kind = data["event_kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_skill_failure_missing_skill_remaps = SkillFailureMissingSkillRemaps.from_dict

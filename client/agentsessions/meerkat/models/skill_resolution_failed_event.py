# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .skill_failure import decode_skill_failure
from .skill_key import SkillKey, decode_skill_key

if TYPE_CHECKING:
    from .skill_failure import SkillFailure


@model
class SkillResolutionFailedEvent(Model):
    """A skill could not be loaded.

    Attributes:
        type: Always `skill_resolution_failed`.
        reason: Why.
        skill_key: The skill.
    """

    type: Literal["skill_resolution_failed"] = "skill_resolution_failed"
    reason: SkillFailure
    skill_key: SkillKey | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "reason"
        try:
            self.type = data["type"]
            self.reason = decode_skill_failure(data["reason"])
            at = "skill_key"
            value = data.get("skill_key", UNSET)
            self.skill_key = (
                value if value is UNSET else None if value is None else decode_skill_key(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_skill_resolution_failed_event = SkillResolutionFailedEvent.from_dict

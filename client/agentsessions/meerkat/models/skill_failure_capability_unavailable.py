# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .skill_key import SkillKey, decode_skill_key


@model
class SkillFailureCapabilityUnavailable(Model):
    """The skill needs something that the server cannot do.

    Attributes:
        reason_type: Always `capability_unavailable`.
        key: The skill.
        capability: What it needs.
    """

    reason_type: Literal["capability_unavailable"] = "capability_unavailable"
    key: SkillKey
    capability: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.key = decode_skill_key(data["key"])
            self.capability = data["capability"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "key") from None
        self._raw = data
        return self


decode_skill_failure_capability_unavailable = SkillFailureCapabilityUnavailable.from_dict

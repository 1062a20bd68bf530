# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SkillFailureSourceUuidCollision(Model):
    """Two sources have the same id.

    Attributes:
        reason_type: Always `source_uuid_collision`.
        source_uuid: The source of the skill, as a UUID.
        existing_fingerprint: The fingerprint of the first.
        new_fingerprint: The fingerprint of the second.
    """

    reason_type: Literal["source_uuid_collision"] = "source_uuid_collision"
    source_uuid: str
    existing_fingerprint: str
    new_fingerprint: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.source_uuid = data["source_uuid"]
            self.existing_fingerprint = data["existing_fingerprint"]
            self.new_fingerprint = data["new_fingerprint"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_skill_failure_source_uuid_collision = SkillFailureSourceUuidCollision.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class QuarantinedSkill(Model):
    """Names a skill that cannot be used.

    Attributes:
        source_uuid: The source of the skill, as a UUID.
        raw_id: What it calls itself.
    """

    source_uuid: str
    raw_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.source_uuid = data["source_uuid"]
            self.raw_id = data["raw_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_quarantined_skill = QuarantinedSkill.from_dict

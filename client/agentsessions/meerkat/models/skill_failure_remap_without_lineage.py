# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SkillFailureRemapWithoutLineage(Model):
    """A skill has moved to where it cannot be followed.

    Attributes:
        reason_type: Always `remap_without_lineage`.
        from_source_uuid: The source where it was.
        from_skill_name: What it was called.
        to_source_uuid: The source where it is.
        to_skill_name: What it is called.
    """

    reason_type: Literal["remap_without_lineage"] = "remap_without_lineage"
    from_source_uuid: str
    from_skill_name: str
    to_source_uuid: str
    to_skill_name: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.from_source_uuid = data["from_source_uuid"]
            self.from_skill_name = data["from_skill_name"]
            self.to_source_uuid = data["to_source_uuid"]
            self.to_skill_name = data["to_skill_name"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_skill_failure_remap_without_lineage = SkillFailureRemapWithoutLineage.from_dict

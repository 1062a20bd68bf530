# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeletedSkillVersion(Model):
    """Confirms that a version of a skill is gone.

    Attributes:
        id: The version that was deleted; begins with `skver_`.
        type: Always `skill_version_deleted`.
    """

    id: str
    type: Literal["skill_version_deleted"] = "skill_version_deleted"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deleted_skill_version = DeletedSkillVersion.from_dict

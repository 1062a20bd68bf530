# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeletedSkill(Model):
    """Confirms that a skill is gone.

    Attributes:
        id: The skill that was deleted; begins with `skill_`.
        type: Always `skill_deleted`.
    """

    id: str
    type: Literal["skill_deleted"] = "skill_deleted"

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


decode_deleted_skill = DeletedSkill.from_dict

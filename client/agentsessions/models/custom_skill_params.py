# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CustomSkillParams(Model):
    """A skill that the organization uploaded.

    Attributes:
        type: Always `custom`.
        skill_id: Identifies the skill; begins with `skill_`.
        version: The version to keep to. Null stands for the default. Default: `latest`.
    """

    type: Literal["custom"] = "custom"
    skill_id: str
    version: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.skill_id = data["skill_id"]
            self.version = data.get("version", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_custom_skill_params = CustomSkillParams.from_dict

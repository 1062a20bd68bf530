# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model, new
from agentsessions.core.values.unset import UNSET, Unset


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
        at = ""
        try:
            self.type = data["type"]
            self.skill_id = data["skill_id"]
            self.version = data.get("version", UNSET)
        except MISFITS as error:
            raise misfit(error, cls, data, at) from None
        self._raw = data
        return self


decode_custom_skill_params = CustomSkillParams.from_dict

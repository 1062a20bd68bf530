# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class AnthropicSkillParams(Model):
    """A skill made by Anthropic.

    Attributes:
        type: Always `anthropic`.
        skill_id: The skill's name, such as `xlsx`.
        version: The version to keep to. Null stands for the default. Default: `latest`.
    """

    type: Literal["anthropic"] = "anthropic"
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


decode_anthropic_skill_params = AnthropicSkillParams.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .skill_key import SkillKey, decode_skill_key

if TYPE_CHECKING:
    from ._inputs import SkillKeyDict


@model
class SkillContextBlock(Model):
    """The text of a skill that was loaded.

    Attributes:
        type: Always `skill_context`.
        skill_key: The skill.
        text: The text.
    """

    type: Literal["skill_context"] = "skill_context"
    skill_key: SkillKey
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["skill_context"] = ...,
            skill_key: SkillKey | SkillKeyDict,
            text: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.skill_key = decode_skill_key(data["skill_key"])
            self.text = data["text"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "skill_key") from None
        self._raw = data
        return self


decode_skill_context_block = SkillContextBlock.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class MobMemberBinding(Model):
    """A member of a group of agents.

    Attributes:
        mob_id: The group.
        member: The member.
        role: What it is there for.
    """

    mob_id: str
    member: str
    role: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.mob_id = data["mob_id"]
            self.member = data["member"]
            self.role = data["role"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_mob_member_binding = MobMemberBinding.from_dict

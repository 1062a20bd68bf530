# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeletedUserProfile(Model):
    """Confirms that a user profile is gone.

    Attributes:
        id: The user profile that was deleted; begins with `uprof_`.
        type: Always `user_profile_deleted`.
    """

    id: str
    type: Literal["user_profile_deleted"] = "user_profile_deleted"

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


decode_deleted_user_profile = DeletedUserProfile.from_dict

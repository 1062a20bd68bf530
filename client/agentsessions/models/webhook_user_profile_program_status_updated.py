# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookUserProfileProgramStatusUpdated(Model):
    """The standing of a user profile in a program changed.

    Attributes:
        id: Identifies the user profile; begins with `uprof_`.
        type: Always `user_profile.program_status_updated`.
        organization_id: The organization that owns the object.
    """

    id: str
    type: Literal["user_profile.program_status_updated"] = "user_profile.program_status_updated"
    organization_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.organization_id = data["organization_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_webhook_user_profile_program_status_updated = (
    WebhookUserProfileProgramStatusUpdated.from_dict
)

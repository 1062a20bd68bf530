# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookUserProfileEnforcementActionOpened(Model):
    """An enforcement action against a user profile was opened.

    Attributes:
        id: Identifies the user profile; begins with `uprof_`.
        type: Always `user_profile.enforcement_action_opened`.
        enforcement_action_id: The enforcement action; begins with `enac_`.
        organization_id: The organization that owns the object.
    """

    id: str
    type: Literal["user_profile.enforcement_action_opened"] = (
        "user_profile.enforcement_action_opened"
    )
    enforcement_action_id: str
    organization_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.enforcement_action_id = data["enforcement_action_id"]
            self.organization_id = data["organization_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_webhook_user_profile_enforcement_action_opened = (
    WebhookUserProfileEnforcementActionOpened.from_dict
)

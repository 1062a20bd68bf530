# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class UserProfileActionURL(Model):
    """A link by which a person takes a step of their profile.

    Attributes:
        type: Always `user_profile_action_url`.
        url: The link, for your application to hand over. Anyone who holds it can open it.
        expires_at: When the link stops working.
    """

    type: Literal["user_profile_action_url"] = "user_profile_action_url"
    url: str
    expires_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.url = data["url"]
            self.expires_at = parse_timestamp(data["expires_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "expires_at") from None
        self._raw = data
        return self


decode_user_profile_action_url = UserProfileActionURL.from_dict

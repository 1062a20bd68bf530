# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_map,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .external_user_details import ExternalUserDetails, decode_external_user_details
from .trust_grant import TrustGrant, decode_trust_grant
from .user_profile_access_type import UserProfileAccessType, decode_user_profile_access_type


@model
class UserProfile(Model):
    """A person or a company that your application serves. A request to the messages API can name
    the profile in the header `anthropic-user-profile-id`, to say on whose behalf it is made.

    Attributes:
        id: Identifies the user profile; begins with `uprof_`.
        type: Always `user_profile`.
        name: The real name of the person or company; null until you state it.
        access_type: How your application serves the person or company; null or absent where the
            service does not say.
        external_id: Your own identifier for the person or company, not necessarily unique; null
            until you state it.
        external_user_onboarded_at: When the person signed up with you, or the company became
            your customer, as you have stated it; null until then.
        external_user_details: What else you have stated. Absent under the beta value `user-
            profiles-2026-08-18`, where `external_id` and `external_user_onboarded_at` take its
            place.
        trust_grants: How Anthropic has decided on each trust grant, by the name of the grant. A
            grant that is neither in force nor being decided on can be missing.
        metadata: Your own keys and values; the service stores them and does nothing else with
            them. At most 16 entries; keys: at most 64 characters; values: at most 512 characters.
        created_at: When the profile was created.
        updated_at: When the profile last changed. A decision on a trust grant does not always
            count as a change.
    """

    id: str
    type: Literal["user_profile"] = "user_profile"
    name: str | None | Unset = UNSET
    access_type: UserProfileAccessType | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    external_user_onboarded_at: datetime | None | Unset = UNSET
    external_user_details: ExternalUserDetails | None | Unset = UNSET
    trust_grants: dict[str, TrustGrant]
    metadata: dict[str, str]
    created_at: datetime
    updated_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "access_type"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.name = data.get("name", UNSET)
            value = data.get("access_type", UNSET)
            self.access_type = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_user_profile_access_type(value)
            )
            self.external_id = data.get("external_id", UNSET)
            at = "external_user_onboarded_at"
            value = data.get("external_user_onboarded_at", UNSET)
            self.external_user_onboarded_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "external_user_details"
            value = data.get("external_user_details", UNSET)
            self.external_user_details = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_external_user_details(value)
            )
            at = "trust_grants"
            self.trust_grants = decode_map(decode_trust_grant, data["trust_grants"])
            self.metadata = data["metadata"]
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_user_profile = UserProfile.from_dict

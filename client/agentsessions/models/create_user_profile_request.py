# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .external_user_details_params import (
    ExternalUserDetailsParams,
    decode_external_user_details_params,
)
from .user_profile_access_type import UserProfileAccessType, decode_user_profile_access_type

if TYPE_CHECKING:
    from ._inputs import ExternalUserDetailsParamsDict, UserProfileAccessTypeLiteral


@model
class CreateUserProfileRequest(Model):
    """What you state about a person or a company.

    Attributes:
        name: The real name of the person or company. At most 255 characters.
        access_type: How your application serves the person or company. Default: `application`.
        external_id: Your own identifier for the person or company. It need not be unique. At
            most 255 characters.
        external_user_onboarded_at: When the person signed up with you, or the company became
            your customer. A time of day is part of it, and it lies at most one minute in the
            future.
        external_user_details: What else you state. Refused under the beta value `user-
            profiles-2026-08-18`, where `external_id` and `external_user_onboarded_at` take its
            place.
        metadata: Your own keys and values. At most 16 entries; keys: at most 64 characters;
            values: 1 to 512 characters.
    """

    name: str | None | Unset = UNSET
    access_type: UserProfileAccessType | UserProfileAccessTypeLiteral | Unset = UNSET
    external_id: str | None | Unset = UNSET
    external_user_onboarded_at: datetime | str | Unset = UNSET
    external_user_details: ExternalUserDetailsParams | ExternalUserDetailsParamsDict | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "access_type"
        try:
            self.name = data.get("name", UNSET)
            value = data.get("access_type", UNSET)
            self.access_type = value if value is UNSET else decode_user_profile_access_type(value)
            self.external_id = data.get("external_id", UNSET)
            at = "external_user_onboarded_at"
            value = data.get("external_user_onboarded_at", UNSET)
            self.external_user_onboarded_at = value if value is UNSET else parse_timestamp(value)
            at = "external_user_details"
            value = data.get("external_user_details", UNSET)
            self.external_user_details = (
                value if value is UNSET else decode_external_user_details_params(value)
            )
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_user_profile_request = CreateUserProfileRequest.from_dict

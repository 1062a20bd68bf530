# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

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

from .account_status import AccountStatus, decode_account_status
from .entity_type import EntityType, decode_entity_type

if TYPE_CHECKING:
    from ._inputs import AccountStatusLiteral, EntityTypeLiteral


@model
class ExternalUserDetailsParams(Model):
    """What you state about a person or company. Anthropic does not verify it.

    Attributes:
        reference_id: Your own identifier for the person or company. It need not be unique. 1 to
            255 characters.
        entity_type: What kind of person or organization it is.
        name_hash: A hash of the name, by whatever function you choose. 1 to 255 characters.
        email_hash: A hash of the email address, by whatever function you choose. 1 to 255
            characters.
        country: The country of the person or company, not your own, by its ISO 3166-1 code.
            Only its form is checked. Must match `^[A-Z]{2}$`.
        account_status: The state of the account with you.
        onboarded_at: When the person signed up with you, or the company became your customer. A
            time of day is part of it, and it lies at most one minute in the future.
    """

    reference_id: str | None | Unset = UNSET
    entity_type: EntityType | EntityTypeLiteral | None | Unset = UNSET
    name_hash: str | None | Unset = UNSET
    email_hash: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    account_status: AccountStatus | AccountStatusLiteral | None | Unset = UNSET
    onboarded_at: datetime | str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "entity_type"
        try:
            self.reference_id = data.get("reference_id", UNSET)
            value = data.get("entity_type", UNSET)
            self.entity_type = (
                value if value is UNSET else None if value is None else decode_entity_type(value)
            )
            self.name_hash = data.get("name_hash", UNSET)
            self.email_hash = data.get("email_hash", UNSET)
            self.country = data.get("country", UNSET)
            at = "account_status"
            value = data.get("account_status", UNSET)
            self.account_status = (
                value if value is UNSET else None if value is None else decode_account_status(value)
            )
            at = "onboarded_at"
            value = data.get("onboarded_at", UNSET)
            self.onboarded_at = value if value is UNSET else parse_timestamp(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_external_user_details_params = ExternalUserDetailsParams.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class UserLocation(Model):
    """A rough place to search from. Every part may be left out or null.

    Attributes:
        type: Always `approximate`.
        city: The city.
        region: The region or state.
        country: The country by its ISO 3166-1 code. Must match `^[A-Z]{2}$`.
        timezone: The time zone by its IANA name.
    """

    type: Literal["approximate"] = "approximate"
    city: str | None | Unset = UNSET
    region: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    timezone: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.city = data.get("city", UNSET)
            self.region = data.get("region", UNSET)
            self.country = data.get("country", UNSET)
            self.timezone = data.get("timezone", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_user_location = UserLocation.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

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


@model
class CMEKRegionActive(Model):
    """The key has passed its check and is in use.

    Attributes:
        type: Always `active`.
        effective_external_key_id: The key that new data is encrypted with right now; begins
            with `ekey_`. It is null while there is none, and another one than asked for until that
            has passed its check.
        error: Why the latest use of the key was refused; null when there is no refusal to
            report, which does not mean that the key works.
        validated_at: When the status last became `active`.
        last_checked_at: When the region last got a good answer for the key; null when there is
            none to report.
    """

    type: Literal["active"] = "active"
    effective_external_key_id: str | None | Unset = UNSET
    error: str | None | Unset = UNSET
    validated_at: datetime
    last_checked_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "validated_at"
        try:
            self.type = data["type"]
            self.effective_external_key_id = data.get("effective_external_key_id", UNSET)
            self.error = data.get("error", UNSET)
            self.validated_at = parse_timestamp(data["validated_at"])
            at = "last_checked_at"
            value = data.get("last_checked_at", UNSET)
            self.last_checked_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_cmek_region_active = CMEKRegionActive.from_dict

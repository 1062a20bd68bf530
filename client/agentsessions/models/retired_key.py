# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class RetiredKey(Model):
    """A key that a region no longer uses, and that has to stay usable for a while.

    Attributes:
        region: The code of its region.
        external_key_id: Identifies the key; begins with `ekey_`.
        expires_at: Until when the key has to stay usable; then this entry is gone.
    """

    region: str
    external_key_id: str
    expires_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.region = data["region"]
            self.external_key_id = data["external_key_id"]
            self.expires_at = parse_timestamp(data["expires_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "expires_at") from None
        self._raw = data
        return self


decode_retired_key = RetiredKey.from_dict

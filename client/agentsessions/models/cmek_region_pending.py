# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CMEKRegionPending(Model):
    """The key is being checked, or is about to be used.

    Attributes:
        type: Always `pending`.
        effective_external_key_id: The key that new data is encrypted with right now; begins
            with `ekey_`. It is null while there is none, and another one than asked for until that
            has passed its check.
        error: Why the last check did not pass; null when nothing has failed yet.
    """

    type: Literal["pending"] = "pending"
    effective_external_key_id: str | None | Unset = UNSET
    error: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.effective_external_key_id = data.get("effective_external_key_id", UNSET)
            self.error = data.get("error", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_cmek_region_pending = CMEKRegionPending.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CMEKRegionFailed(Model):
    """The key has not passed its check, which is not repeated by itself. Sending the key again
    restarts it.

    Attributes:
        type: Always `failed`.
        effective_external_key_id: The key that new data is encrypted with right now; begins
            with `ekey_`. It is null while there is none, and another one than asked for until that
            has passed its check.
        error: Why it has not.
    """

    type: Literal["failed"] = "failed"
    effective_external_key_id: str | None | Unset = UNSET
    error: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.effective_external_key_id = data.get("effective_external_key_id", UNSET)
            self.error = data["error"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_cmek_region_failed = CMEKRegionFailed.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .bucket_reference import BucketReference, decode_bucket_reference


@model
class StorageRegionSuspended(Model):
    """The service has paused or withdrawn its approval of buckets of the customer, so the region
    uses none.

    Attributes:
        type: Always `suspended`.
        effective_bucket: The bucket that new data goes to right now; null while there is none.
    """

    type: Literal["suspended"] = "suspended"
    effective_bucket: BucketReference | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            value = data.get("effective_bucket", UNSET)
            self.effective_bucket = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_bucket_reference(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "effective_bucket") from None
        self._raw = data
        return self


decode_storage_region_suspended = StorageRegionSuspended.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    Model,
    decode_list,
    decode_map,
    mismatch,
    model,
    new,
)

from .retired_bucket import RetiredBucket, decode_retired_bucket
from .storage_bucket import StorageBucket, decode_storage_bucket
from .storage_region_status import decode_storage_region_status

if TYPE_CHECKING:
    from .storage_region_status import StorageRegionStatus


@model
class StorageEnabled(Model):
    """Data is kept in buckets of the customer, region by region.

    Attributes:
        type: Always `enabled`.
        buckets: The bucket of each region; keys of the map are the codes of regions, such as
            `us`, `eu`, `sg` or `global`.
        status: How the bucket of each region is doing.
        retired_buckets: The buckets that were replaced and are still needed, in the order in
            which they stop being so.
    """

    type: Literal["enabled"] = "enabled"
    buckets: dict[str, StorageBucket]
    status: dict[str, StorageRegionStatus]
    retired_buckets: list[RetiredBucket]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "buckets"
        try:
            self.type = data["type"]
            self.buckets = decode_map(decode_storage_bucket, data["buckets"])
            at = "status"
            self.status = decode_map(decode_storage_region_status, data["status"])
            at = "retired_buckets"
            self.retired_buckets = decode_list(decode_retired_bucket, data["retired_buckets"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_storage_enabled = StorageEnabled.from_dict

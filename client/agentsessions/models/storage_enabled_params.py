# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_map,
    mismatch,
    model,
    new,
)

from .bucket_reference import BucketReference, decode_bucket_reference

if TYPE_CHECKING:
    from ._inputs import BucketReferenceDict


@model
class StorageEnabledParams(Model):
    """The buckets of the customer to keep data in.

    Attributes:
        type: Always `enabled`.
        buckets: The bucket of each region, such as `eu`, merged by region: null takes the
            region's bucket away. A bucket serves one region only, and one region at least has to
            have a bucket afterwards.
    """

    type: Literal["enabled"] = "enabled"
    buckets: Mapping[str, BucketReference | BucketReferenceDict | None] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            value = data.get("buckets", UNSET)
            self.buckets = (
                value
                if value is UNSET
                else decode_map(
                    lambda item: None if item is None else decode_bucket_reference(item), value
                )
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "buckets") from None
        self._raw = data
        return self


decode_storage_enabled_params = StorageEnabledParams.from_dict

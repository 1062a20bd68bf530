# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .bucket_reference import BucketReference, decode_bucket_reference
from .storage_failed_check import StorageFailedCheck, decode_storage_failed_check


@model
class StorageRegionFailed(Model):
    """The bucket has not passed its checks, which are not repeated by themselves. Sending the
    bucket again restarts them.

    Attributes:
        type: Always `failed`.
        effective_bucket: The bucket that new data goes to in its place; null while there is
            none.
        failed_checks: What has not passed.
    """

    type: Literal["failed"] = "failed"
    effective_bucket: BucketReference | None | Unset = UNSET
    failed_checks: list[StorageFailedCheck]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "effective_bucket"
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
            at = "failed_checks"
            self.failed_checks = decode_list(decode_storage_failed_check, data["failed_checks"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_storage_region_failed = StorageRegionFailed.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
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
    parse_timestamp,
)

from .bucket_reference import BucketReference, decode_bucket_reference
from .storage_failed_check import StorageFailedCheck, decode_storage_failed_check


@model
class StorageRegionActive(Model):
    """The bucket has passed its checks and is in use.

    Attributes:
        type: Always `active`.
        effective_bucket: The bucket that new data goes to right now.
        failed_checks: What did not pass when the bucket was last looked at, as it is every day;
            empty when all did.
        validated_at: When the status last became `active`.
    """

    type: Literal["active"] = "active"
    effective_bucket: BucketReference | None | Unset = UNSET
    failed_checks: list[StorageFailedCheck]
    validated_at: datetime

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
            at = "validated_at"
            self.validated_at = parse_timestamp(data["validated_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_storage_region_active = StorageRegionActive.from_dict

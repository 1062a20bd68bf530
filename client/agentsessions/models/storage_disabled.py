# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .retired_bucket import RetiredBucket, decode_retired_bucket


@model
class StorageDisabled(Model):
    """Data is kept in storage of the service.

    Attributes:
        type: Always `disabled`.
        retired_buckets: The buckets that are still needed, in the order in which they stop
            being so.
    """

    type: Literal["disabled"] = "disabled"
    retired_buckets: list[RetiredBucket]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.retired_buckets = decode_list(decode_retired_bucket, data["retired_buckets"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "retired_buckets") from None
        self._raw = data
        return self


decode_storage_disabled = StorageDisabled.from_dict

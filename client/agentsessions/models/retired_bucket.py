# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class RetiredBucket(Model):
    """A bucket that a region no longer uses. It has to stay as it is for a while, and so has
    access to it.

    Attributes:
        region: The code of its region.
        bucket_name: The name of the bucket.
        project_number: The number of the Google Cloud project that the bucket belongs to.
        expires_at: Until when the bucket has to stay as it is; then this entry is gone.
    """

    region: str
    bucket_name: str
    project_number: str
    expires_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.region = data["region"]
            self.bucket_name = data["bucket_name"]
            self.project_number = data["project_number"]
            self.expires_at = parse_timestamp(data["expires_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "expires_at") from None
        self._raw = data
        return self


decode_retired_bucket = RetiredBucket.from_dict

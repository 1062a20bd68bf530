# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class StorageBucket(Model):
    """A bucket of the customer, and what the service has found out about it.

    Attributes:
        bucket_name: The name of the bucket.
        project_number: The number of the Google Cloud project that the bucket belongs to.
        project_id: The id of that project; null until the region has confirmed the bucket.
        location: Where the bucket is; null until the region has confirmed the bucket.
        kms_key_name: The key that the bucket encrypts with by itself; null when it has none,
            and until the region has confirmed the bucket.
    """

    bucket_name: str
    project_number: str
    project_id: str | None | Unset = UNSET
    location: str | None | Unset = UNSET
    kms_key_name: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.bucket_name = data["bucket_name"]
            self.project_number = data["project_number"]
            self.project_id = data.get("project_id", UNSET)
            self.location = data.get("location", UNSET)
            self.kms_key_name = data.get("kms_key_name", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_storage_bucket = StorageBucket.from_dict

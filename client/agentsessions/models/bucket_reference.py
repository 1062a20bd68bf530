# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class BucketReference(Model):
    """A bucket of the customer, by its names.

    Attributes:
        bucket_name: The name of the bucket.
        project_number: The number of the Google Cloud project that the bucket belongs to.
    """

    bucket_name: str
    project_number: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.bucket_name = data["bucket_name"]
            self.project_number = data["project_number"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_bucket_reference = BucketReference.from_dict

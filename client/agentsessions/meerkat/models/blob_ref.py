# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class BlobRef(Model):
    """Where the server keeps bytes. They can be read by JSON-RPC alone.

    Attributes:
        media_type: The MIME type, such as `image/png`.
        blob_id: The bytes.
    """

    media_type: str
    blob_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.media_type = data["media_type"]
            self.blob_id = data["blob_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_blob_ref = BlobRef.from_dict

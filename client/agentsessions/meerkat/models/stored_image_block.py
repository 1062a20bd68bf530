# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class StoredImageBlock(Model):
    """An image that the server keeps.

    Attributes:
        type: Always `image`.
        source: Always `blob`.
        media_type: The MIME type, such as `image/png`.
        blob_id: Where the server keeps it.
    """

    type: Literal["image"] = "image"
    source: Literal["blob"] = "blob"
    media_type: str
    blob_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.source = data["source"]
            self.media_type = data["media_type"]
            self.blob_id = data["blob_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_stored_image_block = StoredImageBlock.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class InlineImageBlock(Model):
    """An image whose bytes are here.

    Attributes:
        type: Always `image`.
        source: Always `inline`.
        media_type: The MIME type, such as `image/png`.
        data: The bytes, in base64.
    """

    type: Literal["image"] = "image"
    source: Literal["inline"] = "inline"
    media_type: str
    data: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.source = data["source"]
            self.media_type = data["media_type"]
            self.data = data["data"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_inline_image_block = InlineImageBlock.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ImagePart(Model):
    """A picture, by its address or with its bytes.

    Attributes:
        type: Always `image`.
        url: Where the picture is. Excludes `base64`.
        base64: The bytes of the picture, in base64. Needs `media_type`.
        media_type: What the bytes are, such as `image/png`.
    """

    type: Literal["image"] = "image"
    url: str | None | Unset = UNSET
    base64: str | None | Unset = UNSET
    media_type: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.url = data.get("url", UNSET)
            self.base64 = data.get("base64", UNSET)
            self.media_type = data.get("media_type", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_image_part = ImagePart.from_dict

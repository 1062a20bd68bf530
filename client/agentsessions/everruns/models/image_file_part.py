# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ImageFilePart(Model):
    """A picture that was uploaded before.

    Attributes:
        type: Always `image_file`.
        image_id: The picture; begins with `img_`.
        filename: What the file was called.
    """

    type: Literal["image_file"] = "image_file"
    image_id: str
    filename: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.image_id = data["image_id"]
            self.filename = data.get("filename", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_image_file_part = ImageFilePart.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class Base64Source(Model):
    """Content sent along with the block.

    Attributes:
        type: Always `base64`.
        data: The bytes, in standard base64 without line breaks.
        media_type: What the bytes are, for example `image/png` or `application/pdf`.
    """

    type: Literal["base64"] = "base64"
    data: str
    media_type: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.data = data["data"]
            self.media_type = data["media_type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_base_64_source = Base64Source.from_dict

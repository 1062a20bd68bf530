# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class InlineVideoBlock(Model):
    """A video whose bytes are here.

    Attributes:
        type: Always `video`.
        source: Always `inline`.
        media_type: The MIME type, such as `video/mp4`.
        data: The bytes, in base64.
        duration_ms: How long it lasts, in milliseconds. At least 0.
    """

    type: Literal["video"] = "video"
    source: Literal["inline"] = "inline"
    media_type: str
    data: str
    duration_ms: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.source = data["source"]
            self.media_type = data["media_type"]
            self.data = data["data"]
            self.duration_ms = data["duration_ms"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_inline_video_block = InlineVideoBlock.from_dict

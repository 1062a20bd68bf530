# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class LinkedVideoBlock(Model):
    """A video at an address.

    Attributes:
        type: Always `video`.
        source: Always `uri`.
        media_type: The MIME type, such as `video/mp4`.
        uri: The address.
        duration_ms: How long it lasts, in milliseconds. At least 0.
    """

    type: Literal["video"] = "video"
    source: Literal["uri"] = "uri"
    media_type: str
    uri: str
    duration_ms: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.source = data["source"]
            self.media_type = data["media_type"]
            self.uri = data["uri"]
            self.duration_ms = data["duration_ms"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_linked_video_block = LinkedVideoBlock.from_dict

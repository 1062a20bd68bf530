# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .text_block import TextBlock, decode_text_block


@model
class ContentDelta(Model):
    """An addition to one block of the content.

    Attributes:
        type: Always `content_delta`.
        index: The block that grows, counted from 0; absent or null means the first.
        content: The text to append to the block.
    """

    type: Literal["content_delta"] = "content_delta"
    index: int | None | Unset = UNSET
    content: TextBlock

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.index = data.get("index", UNSET)
            self.content = decode_text_block(data["content"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_content_delta = ContentDelta.from_dict

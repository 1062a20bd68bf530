# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .content_block import read_content_block_list

if TYPE_CHECKING:
    from ._inputs import ContentBlockDict
    from .content_block import ContentBlock


@model
class RenderableBlocks(Model):
    """Content blocks to show.

    Attributes:
        type: Always `blocks`.
        blocks: The blocks.
    """

    type: Literal["blocks"] = "blocks"
    blocks: Sequence[ContentBlock | ContentBlockDict]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.blocks = read_content_block_list(data["blocks"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "blocks") from None
        self._raw = data
        return self


decode_renderable_blocks = RenderableBlocks.from_dict

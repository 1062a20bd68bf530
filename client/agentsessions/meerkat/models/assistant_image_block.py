# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .assistant_image import AssistantImage, decode_assistant_image


@model
class AssistantImageBlock(Model):
    """An image that the model has made.

    Attributes:
        block_type: Always `image`.
        data: The image.
    """

    block_type: Literal["image"] = "image"
    data: AssistantImage

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.block_type = data["block_type"]
            self.data = decode_assistant_image(data["data"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_assistant_image_block = AssistantImageBlock.from_dict

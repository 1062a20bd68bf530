# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .image_source import decode_image_source

if TYPE_CHECKING:
    from ._inputs import ImageSourceDict
    from .image_source import ImageSource


@model
class ImageBlock(Model):
    """A picture for the model to look at.

    Attributes:
        type: Always `image`.
        source: Where the picture comes from.
    """

    type: Literal["image"] = "image"
    source: ImageSource

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image"] = ...,
            source: ImageSource | ImageSourceDict,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.source = decode_image_source(data["source"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "source") from None
        self._raw = data
        return self


decode_image_block = ImageBlock.from_dict

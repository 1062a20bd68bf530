# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DrawnPicturePiece(Model):
    """A picture in the text.

    Attributes:
        type: Always `picture`.
        source: Always `drawn`.
        data: The picture.
    """

    type: Literal["picture"] = "picture"
    source: Literal["drawn"] = "drawn"
    data: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.source = data["source"]
            self.data = data["data"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_drawn_picture_piece = DrawnPicturePiece.from_dict

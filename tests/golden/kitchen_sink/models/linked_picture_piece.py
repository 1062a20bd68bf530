# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class LinkedPicturePiece(Model):
    """A picture elsewhere.

    Attributes:
        type: Always `picture`.
        source: Always `linked`.
        url: Where it is.
    """

    type: Literal["picture"] = "picture"
    source: Literal["linked"] = "linked"
    url: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.source = data["source"]
            self.url = data["url"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_linked_picture_piece = LinkedPicturePiece.from_dict

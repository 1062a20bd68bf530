# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class TextSource(Model):
    """Text sent along with the block.

    Attributes:
        type: Always `text`.
        data: The text.
        media_type: Always `text/plain`.
    """

    type: Literal["text"] = "text"
    data: str
    media_type: Literal["text/plain"] = "text/plain"

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


decode_text_source = TextSource.from_dict

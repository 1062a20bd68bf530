# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .assistant_text import AssistantText, decode_assistant_text


@model
class AssistantTextBlock(Model):
    """A text that the model has said.

    Attributes:
        block_type: Always `text`.
        data: The text.
    """

    block_type: Literal["text"] = "text"
    data: AssistantText

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.block_type = data["block_type"]
            self.data = decode_assistant_text(data["data"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_assistant_text_block = AssistantTextBlock.from_dict

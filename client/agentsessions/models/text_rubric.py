# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class TextRubric(Model):
    """Criteria written out.

    Attributes:
        type: Always `text`.
        content: The criteria as Markdown, best one to a line. At most 262144 characters.
    """

    type: Literal["text"] = "text"
    content: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.content = data["content"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_text_rubric = TextRubric.from_dict

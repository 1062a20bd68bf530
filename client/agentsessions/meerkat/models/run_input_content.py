# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .content_block import read_content_block_list

if TYPE_CHECKING:
    from .content_block import ContentBlock


@model
class RunInputContent(Model):
    """A run works on something that was said.

    Attributes:
        kind: Always `content`.
        content: What was said.
    """

    kind: Literal["content"] = "content"
    content: str | list[ContentBlock]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            value = data["content"]
            self.content = read_content_block_list(value) if value.__class__ is list else value
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_run_input_content = RunInputContent.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .content_block import read_content_block_list

if TYPE_CHECKING:
    from .content_block import ContentBlock


@model
class ToolResultReceivedEvent(Model):
    """The model gets what a tool has given back.

    Attributes:
        type: Always `tool_result_received`.
        id: The call.
        name: The tool.
        content: What it has given back.
        is_error: Whether the tool has failed.
    """

    type: Literal["tool_result_received"] = "tool_result_received"
    id: str
    name: str
    content: list[ContentBlock]
    is_error: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.id = data["id"]
            self.name = data["name"]
            self.content = read_content_block_list(data["content"])
            self.is_error = data["is_error"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_tool_result_received_event = ToolResultReceivedEvent.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .content_block import read_content_block_list

if TYPE_CHECKING:
    from .content_block import ContentBlock


@model
class ToolExecutionCompletedEvent(Model):
    """A tool has ended. What it has given back is told by `tool_result_received`.

    Attributes:
        type: Always `tool_execution_completed`.
        id: The call.
        name: The tool.
        is_error: Whether it has failed.
        duration_ms: How long it took, in milliseconds. At least 0.
        content: What it has given back; servers since 0.9 leave it out.
    """

    type: Literal["tool_execution_completed"] = "tool_execution_completed"
    id: str
    name: str
    is_error: bool
    duration_ms: int
    content: list[ContentBlock] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.id = data["id"]
            self.name = data["name"]
            self.is_error = data["is_error"]
            self.duration_ms = data["duration_ms"]
            value = data.get("content", UNSET)
            self.content = value if value is UNSET else read_content_block_list(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_tool_execution_completed_event = ToolExecutionCompletedEvent.from_dict

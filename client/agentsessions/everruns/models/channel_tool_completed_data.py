# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .content_part import read_content_part_list

if TYPE_CHECKING:
    from .content_part import ContentPart


@model
class ChannelToolCompletedData(Model):
    """How a tool call went.

    Attributes:
        tool_call_id: The call.
        success: Whether it worked.
        tool_name: The tool. With `full` alone.
        result: What the tool gave back. With `full` alone.
        error: Why it failed. With `full` alone.
    """

    tool_call_id: str | Unset = UNSET
    success: bool | Unset = UNSET
    tool_name: str | Unset = UNSET
    result: list[ContentPart] | None | Unset = UNSET
    error: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_call_id = data.get("tool_call_id", UNSET)
            self.success = data.get("success", UNSET)
            self.tool_name = data.get("tool_name", UNSET)
            value = data.get("result", UNSET)
            self.result = (
                value
                if value is UNSET
                else None
                if value is None
                else read_content_part_list(value)
            )
            self.error = data.get("error", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "result") from None
        self._raw = data
        return self


decode_channel_tool_completed_data = ChannelToolCompletedData.from_dict

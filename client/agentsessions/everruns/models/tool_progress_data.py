# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ToolProgressData(Model):
    """How far a tool call has got.

    Attributes:
        tool_call_id: The call.
        tool_name: The tool.
        message: What it is doing.
        display_name: The tool's name for people to read.
    """

    tool_call_id: str
    tool_name: str
    message: str
    display_name: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_call_id = data["tool_call_id"]
            self.tool_name = data["tool_name"]
            self.message = data["message"]
            self.display_name = data.get("display_name", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_progress_data = ToolProgressData.from_dict

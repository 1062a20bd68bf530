# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolOutputDeltaData(Model):
    """More of a tool's output.

    Attributes:
        tool_call_id: The call.
        tool_name: The tool.
        delta: What is new.
        stream: Which output, such as `stdout` or `stderr`.
    """

    tool_call_id: str
    tool_name: str
    delta: str
    stream: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_call_id = data["tool_call_id"]
            self.tool_name = data["tool_name"]
            self.delta = data["delta"]
            self.stream = data["stream"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_output_delta_data = ToolOutputDeltaData.from_dict

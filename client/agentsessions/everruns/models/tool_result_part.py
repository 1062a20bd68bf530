# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ToolResultPart(Model):
    """What came of a call.

    Attributes:
        type: Always `tool_result`.
        tool_call_id: The call.
        result: What the tool gave back. Any JSON.
        error: Why it failed.
    """

    type: Literal["tool_result"] = "tool_result"
    tool_call_id: str
    result: Any | Unset = UNSET
    error: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.tool_call_id = data["tool_call_id"]
            self.result = data.get("result", UNSET)
            self.error = data.get("error", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_result_part = ToolResultPart.from_dict

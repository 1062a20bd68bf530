# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .tool_result import ToolResult, decode_tool_result


@model
class ToolResultsMessage(Model):
    """What tools have given back.

    Attributes:
        role: Always `tool_results`.
        created_at: When it was made, in RFC 3339.
        results: The results.
    """

    role: Literal["tool_results"] = "tool_results"
    created_at: str
    results: list[ToolResult]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.role = data["role"]
            self.created_at = data["created_at"]
            self.results = decode_list(decode_tool_result, data["results"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "results") from None
        self._raw = data
        return self


decode_tool_results_message = ToolResultsMessage.from_dict

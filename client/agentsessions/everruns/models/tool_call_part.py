# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolCallPart(Model):
    """A call that the agent makes.

    Attributes:
        type: Always `tool_call`.
        id: Identifies the call, also in its result.
        name: The tool.
        arguments: What it is called with. Any JSON, usually an object.
    """

    type: Literal["tool_call"] = "tool_call"
    id: str
    name: str
    arguments: Any

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.id = data["id"]
            self.name = data["name"]
            self.arguments = data["arguments"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_call_part = ToolCallPart.from_dict

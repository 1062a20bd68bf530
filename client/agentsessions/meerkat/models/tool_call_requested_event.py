# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolCallRequestedEvent(Model):
    """The model calls a tool.

    Attributes:
        type: Always `tool_call_requested`.
        id: The call.
        name: The tool.
        args: What the tool is given.
    """

    type: Literal["tool_call_requested"] = "tool_call_requested"
    id: str
    name: str
    args: dict[str, Any]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.id = data["id"]
            self.name = data["name"]
            self.args = data["args"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_call_requested_event = ToolCallRequestedEvent.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolExecutionStartedEvent(Model):
    """A tool begins.

    Attributes:
        type: Always `tool_execution_started`.
        id: The call.
        name: The tool.
    """

    type: Literal["tool_execution_started"] = "tool_execution_started"
    id: str
    name: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.id = data["id"]
            self.name = data["name"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_execution_started_event = ToolExecutionStartedEvent.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolExecutionTimedOutEvent(Model):
    """A tool has taken too long.

    Attributes:
        type: Always `tool_execution_timed_out`.
        timeout_ms: The limit, in milliseconds. At least 0.
        id: The call.
        name: The tool.
    """

    type: Literal["tool_execution_timed_out"] = "tool_execution_timed_out"
    timeout_ms: int
    id: str
    name: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.timeout_ms = data["timeout_ms"]
            self.id = data["id"]
            self.name = data["name"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_execution_timed_out_event = ToolExecutionTimedOutEvent.from_dict

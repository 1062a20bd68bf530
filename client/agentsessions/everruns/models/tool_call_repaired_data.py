# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolCallRepairedData(Model):
    """How a malformed tool call was dealt with.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        tool_call_id: The call.
        tool_name: The tool that was meant.
        outcome: "`local-salvage`: the service understood it. `re-prompt`: the model was asked
            again. `gave-up`: neither helped."
    """

    turn_id: str
    tool_call_id: str
    tool_name: str
    outcome: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.tool_call_id = data["tool_call_id"]
            self.tool_name = data["tool_name"]
            self.outcome = data["outcome"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_call_repaired_data = ToolCallRepairedData.from_dict

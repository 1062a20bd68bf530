# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .assistant_tool_use import AssistantToolUse, decode_assistant_tool_use


@model
class AssistantToolUseBlock(Model):
    """A call of a tool by the model.

    Attributes:
        block_type: Always `tool_use`.
        data: The call.
    """

    block_type: Literal["tool_use"] = "tool_use"
    data: AssistantToolUse

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.block_type = data["block_type"]
            self.data = decode_assistant_tool_use(data["data"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_assistant_tool_use_block = AssistantToolUseBlock.from_dict

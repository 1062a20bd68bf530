# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .assistant_server_tool import AssistantServerTool, decode_assistant_server_tool


@model
class AssistantServerToolBlock(Model):
    """Something that a tool of the provider did.

    Attributes:
        block_type: Always `server_tool_content`.
        data: What it did.
    """

    block_type: Literal["server_tool_content"] = "server_tool_content"
    data: AssistantServerTool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.block_type = data["block_type"]
            self.data = decode_assistant_server_tool(data["data"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_assistant_server_tool_block = AssistantServerToolBlock.from_dict

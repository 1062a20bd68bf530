# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .tool_result_content import read_tool_result_content_list

if TYPE_CHECKING:
    from .tool_result_content import ToolResultContent


@model
class AgentMCPToolResultEvent(Model):
    """What a tool of an MCP server gave the agent, or that the call was refused.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `agent.mcp_tool_result`.
        mcp_tool_use_id: The `agent.mcp_tool_use` event of the call; begins with `sevt_`.
        content: What the tool returned; absent or null when it returned nothing.
        is_error: True when the call failed or was refused; null or absent means that it
            succeeded.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["agent.mcp_tool_result"] = "agent.mcp_tool_result"
    mcp_tool_use_id: str
    content: list[ToolResultContent] | None | Unset = UNSET
    is_error: bool | None | Unset = UNSET
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "content"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.mcp_tool_use_id = data["mcp_tool_use_id"]
            value = data.get("content", UNSET)
            self.content = (
                value
                if value is UNSET
                else None
                if value is None
                else read_tool_result_content_list(value)
            )
            self.is_error = data.get("is_error", UNSET)
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_mcp_tool_result_event = AgentMCPToolResultEvent.from_dict

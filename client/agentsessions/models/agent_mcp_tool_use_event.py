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

from .evaluated_permission import EvaluatedPermission, decode_evaluated_permission
from .tool_evaluation import decode_tool_evaluation

if TYPE_CHECKING:
    from .tool_evaluation import ToolEvaluation


@model
class AgentMCPToolUseEvent(Model):
    """A call of a tool of an MCP server, made by the service.

    Attributes:
        id: Identifies the event and the call; begins with `sevt_`.
        type: Always `agent.mcp_tool_use`.
        mcp_server_name: The server, by its name in the agent's `mcp_servers`.
        name: The tool, as the server names it.
        input: The arguments, after the tool's own schema.
        evaluated_permission: What was decided: `ask` waits for a `user.tool_confirmation`,
            `deny` gives the agent a rejecting result. May be absent or null.
        evaluation: Which policy decided, and for `auto` why. May be absent or null.
        session_thread_id: The child thread that made the call; begins with `sthr_`. Set only on
            the copy of the event that the session's own stream carries: absent or null for the
            primary thread, and on the child thread's own stream.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["agent.mcp_tool_use"] = "agent.mcp_tool_use"
    mcp_server_name: str
    name: str
    input: dict[str, Any]
    evaluated_permission: EvaluatedPermission | None | Unset = UNSET
    evaluation: ToolEvaluation | None | Unset = UNSET
    session_thread_id: str | None | Unset = UNSET
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "evaluated_permission"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.mcp_server_name = data["mcp_server_name"]
            self.name = data["name"]
            self.input = data["input"]
            value = data.get("evaluated_permission", UNSET)
            self.evaluated_permission = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_evaluated_permission(value)
            )
            at = "evaluation"
            value = data.get("evaluation", UNSET)
            self.evaluation = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_tool_evaluation(value)
            )
            self.session_thread_id = data.get("session_thread_id", UNSET)
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_mcp_tool_use_event = AgentMCPToolUseEvent.from_dict

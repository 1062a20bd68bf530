# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .mcp_change_status import MCPChangeStatus, decode_mcp_change_status
from .mcp_operation import MCPOperation, decode_mcp_operation


@model
class MCPChange(Model):
    """What became of a change of MCP servers.

    Attributes:
        session_id: The session, as a UUID.
        operation: What was to be done.
        status: What was done.
        server_name: The server; null or absent where all were meant.
        persisted: Whether the change was written to the server's configuration.
        applied_at_turn: The turn from which it counts, once it is applied. At least 0.
    """

    session_id: str
    operation: MCPOperation
    status: MCPChangeStatus
    server_name: str | None | Unset = UNSET
    persisted: bool
    applied_at_turn: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "operation"
        try:
            self.session_id = data["session_id"]
            self.operation = decode_mcp_operation(data["operation"])
            at = "status"
            self.status = decode_mcp_change_status(data["status"])
            self.server_name = data.get("server_name", UNSET)
            self.persisted = data["persisted"]
            self.applied_at_turn = data.get("applied_at_turn", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_mcp_change = MCPChange.from_dict

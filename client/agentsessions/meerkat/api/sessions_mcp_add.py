# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.add_mcp_server_request import AddMCPServerRequest
from ..models.mcp_change import MCPChange, decode_mcp_change

if TYPE_CHECKING:
    from ..models._inputs import AddMCPServerRequestDict


OPERATION: Final[Operation[MCPChange, MCPChange]] = Operation(
    id="sessions_mcp_add",
    method="POST",
    path="/sessions/{id}/mcp/add",
    returns=Json(decode_mcp_change),
    safe=False,
    path_fields={
        "session_id": "id",
    },
    body_type=AddMCPServerRequest,
)


def call(
    id: str,
    *,
    body: AddMCPServerRequest | AddMCPServerRequestDict,
    options: RequestOptions | None = None,
) -> Call[MCPChange, MCPChange]:
    """Add an MCP server.

    Gives a session the tools of an MCP server from its next turn on; whether it could be
    reached is told by `tool_config_changed` then. Refused with 409 for a session from
    before the server's last start. Not safe to repeat: a second call may be refused because
    the server is there.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        What became of it.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

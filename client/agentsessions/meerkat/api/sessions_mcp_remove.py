# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.mcp_change import MCPChange, decode_mcp_change
from ..models.remove_mcp_server_request import RemoveMCPServerRequest

if TYPE_CHECKING:
    from ..models._inputs import RemoveMCPServerRequestDict


OPERATION: Final[Operation[MCPChange, MCPChange]] = Operation(
    id="sessions_mcp_remove",
    method="POST",
    path="/sessions/{id}/mcp/remove",
    returns=Json(decode_mcp_change),
    safe=False,
    path_fields={
        "session_id": "id",
    },
    body_type=RemoveMCPServerRequest,
)


def call(
    id: str,
    *,
    body: RemoveMCPServerRequest | RemoveMCPServerRequestDict,
    options: RequestOptions | None = None,
) -> Call[MCPChange, MCPChange]:
    """Remove an MCP server.

    Takes the tools of an MCP server from a session, from its next turn on. Not safe to
    repeat: a second call may be refused because the server is gone.

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

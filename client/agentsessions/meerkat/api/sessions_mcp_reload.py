# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.mcp_change import MCPChange, decode_mcp_change
from ..models.reload_mcp_servers_request import ReloadMCPServersRequest

if TYPE_CHECKING:
    from ..models._inputs import ReloadMCPServersRequestDict


OPERATION: Final[Operation[MCPChange, MCPChange]] = Operation(
    id="sessions_mcp_reload",
    method="POST",
    path="/sessions/{id}/mcp/reload",
    returns=Json(decode_mcp_change),
    safe=True,
    path_fields={
        "session_id": "id",
    },
    body_type=ReloadMCPServersRequest,
)


def call(
    id: str,
    *,
    body: ReloadMCPServersRequest | ReloadMCPServersRequestDict,
    options: RequestOptions | None = None,
) -> Call[MCPChange, MCPChange]:
    """Reload MCP servers.

    Connects to one MCP server anew, or to all of them, before the next turn. Safe to
    repeat.

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

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_tunnel_request import CreateTunnelRequest
from ..models.tunnel import Tunnel, decode_tunnel

if TYPE_CHECKING:
    from ..models._inputs import CreateTunnelRequestDict


OPERATION: Final[Operation[Tunnel, Tunnel]] = Operation(
    id="tunnels_create",
    method="POST",
    path="/v1/tunnels",
    returns=Json(decode_tunnel),
    safe=False,
    shown_by="tunnels_list",
    betas=("mcp-tunnels-2026-06-22",),
    body_type=CreateTunnelRequest,
)


def call(
    *, body: CreateTunnelRequest | CreateTunnelRequestDict, options: RequestOptions | None = None
) -> Call[Tunnel, Tunnel]:
    """Create a tunnel.

    Makes a tunnel with a domain of its own. It refuses MCP traffic until it has a CA
    certificate. Not safe to repeat: each request makes another tunnel.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The tunnel.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

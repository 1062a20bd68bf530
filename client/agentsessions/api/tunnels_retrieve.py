# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.tunnel import Tunnel, decode_tunnel

OPERATION: Final[Operation[Tunnel, Tunnel]] = Operation(
    id="tunnels_retrieve",
    method="GET",
    path="/v1/tunnels/{tunnel_id}",
    returns=Json(decode_tunnel),
    safe=True,
    betas=("mcp-tunnels-2026-06-22",),
)


def call(tunnel_id: str, *, options: RequestOptions | None = None) -> Call[Tunnel, Tunnel]:
    """Retrieve a tunnel.

    Returns the tunnel's name and domain. Its token and its certificates have operations of
    their own.

    Args:
        tunnel_id: Identifies the tunnel; begins with `tnl_`.
        options: What this call does differently from its client.

    Returns:
        The tunnel.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (tunnel_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

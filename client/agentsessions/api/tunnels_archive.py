# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.tunnel import Tunnel, decode_tunnel

OPERATION: Final[Operation[Tunnel]] = Operation(
    id="tunnels_archive",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/archive",
    decode=decode_tunnel,
    safe=True,
    betas=("mcp-tunnels-2026-06-22",),
)


def call(tunnel_id: str, *, options: RequestOptions | None = None) -> Call[Tunnel]:
    """Archive a tunnel.

    Archives the tunnel and all its certificates, for good. The token becomes invalid, and
    the domain is never given out again. Safe to repeat: an archived tunnel is returned as
    it is.

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
    return OPERATION.call(tunnel_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)

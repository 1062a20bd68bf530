# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.rotate_tunnel_token_request import RotateTunnelTokenRequest
from ..models.tunnel_token import TunnelToken, decode_tunnel_token

OPERATION: Final[Operation[TunnelToken]] = Operation(
    id="tunnels_rotate_token",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/rotate_token",
    decode=decode_tunnel_token,
    safe=False,
    shown_by="tunnels_retrieve",
    betas=("mcp-tunnels-2026-06-22",),
    body_type=RotateTunnelTokenRequest,
)


def call(
    tunnel_id: str,
    *,
    body: RotateTunnelTokenRequest | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> Call[TunnelToken]:
    """Rotate a tunnel's token.

    Replaces the token of the tunnel and returns the new one. The old token opens no more
    connections, but those that are open stay; a connector that restarts needs the new one.
    Not safe to repeat: each request invalidates the token that the one before has made.

    Args:
        tunnel_id: Identifies the tunnel; begins with `tnl_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The tunnel token.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(tunnel_id, body=body, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)

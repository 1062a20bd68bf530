# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.rotate_tunnel_token_request import RotateTunnelTokenRequest
from ..models.tunnel_token import TunnelToken, decode_tunnel_token

if TYPE_CHECKING:
    from ..models._inputs import RotateTunnelTokenRequestDict


OPERATION: Final[Operation[TunnelToken, TunnelToken]] = Operation(
    id="tunnels_rotate_token",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/rotate_token",
    returns=Json(decode_tunnel_token),
    safe=False,
    shown_by="tunnels_retrieve",
    betas=("mcp-tunnels-2026-06-22",),
    body_type=RotateTunnelTokenRequest,
)


def call(
    tunnel_id: str,
    *,
    body: RotateTunnelTokenRequest | RotateTunnelTokenRequestDict,
    options: RequestOptions | None = None,
) -> Call[TunnelToken, TunnelToken]:
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
    return Call(OPERATION, (tunnel_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

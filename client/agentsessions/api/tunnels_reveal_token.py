# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.tunnel_token import TunnelToken, decode_tunnel_token

OPERATION: Final[Operation[TunnelToken, TunnelToken]] = Operation(
    id="tunnels_reveal_token",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/reveal_token",
    returns=Json(decode_tunnel_token),
    safe=True,
    betas=("mcp-tunnels-2026-06-22",),
)


def call(
    tunnel_id: str, *, options: RequestOptions | None = None
) -> Call[TunnelToken, TunnelToken]:
    """Reveal a tunnel's token.

    Returns the token with which the connector in the private network opens the tunnel. The
    request is a POST, to keep the token out of access logs on the way, but changes nothing.
    Safe to repeat: the token stays the same until it is rotated.

    Args:
        tunnel_id: Identifies the tunnel; begins with `tnl_`.
        options: What this call does differently from its client.

    Returns:
        The tunnel token.

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

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.tunnel_certificate import TunnelCertificate, decode_tunnel_certificate

OPERATION: Final[Operation[TunnelCertificate]] = Operation(
    id="tunnels_certificates_archive",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive",
    decode=decode_tunnel_certificate,
    safe=True,
    betas=("mcp-tunnels-2026-06-22",),
)


def call(
    tunnel_id: str, certificate_id: str, *, options: RequestOptions | None = None
) -> Call[TunnelCertificate]:
    """Archive a certificate.

    Takes the certificate out of those that the tunnel trusts; its record stays. The last
    one can go too: the tunnel then refuses MCP traffic until another is added. Safe to
    repeat: the certificate ends up archived either way.

    Args:
        tunnel_id: Identifies the tunnel; begins with `tnl_`.
        certificate_id: Identifies the certificate within its tunnel; begins with `tcrt_`.
        options: What this call does differently from its client.

    Returns:
        The tunnel certificate.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(tunnel_id, certificate_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)

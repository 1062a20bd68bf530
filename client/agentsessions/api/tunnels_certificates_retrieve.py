# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.tunnel_certificate import TunnelCertificate, decode_tunnel_certificate

OPERATION: Final[Operation[TunnelCertificate, TunnelCertificate]] = Operation(
    id="tunnels_certificates_retrieve",
    method="GET",
    path="/v1/tunnels/{tunnel_id}/certificates/{certificate_id}",
    returns=Json(decode_tunnel_certificate),
    safe=True,
    betas=("mcp-tunnels-2026-06-22",),
)


def call(
    tunnel_id: str, certificate_id: str, *, options: RequestOptions | None = None
) -> Call[TunnelCertificate, TunnelCertificate]:
    """Retrieve a certificate.

    Returns the certificate's fingerprint and expiry.

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
    return Call(
        OPERATION,
        (
            tunnel_id,
            certificate_id,
        ),
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

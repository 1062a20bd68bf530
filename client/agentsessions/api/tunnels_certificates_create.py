# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_tunnel_certificate_request import CreateTunnelCertificateRequest
from ..models.tunnel_certificate import TunnelCertificate, decode_tunnel_certificate

if TYPE_CHECKING:
    from ..models._inputs import CreateTunnelCertificateRequestDict


OPERATION: Final[Operation[TunnelCertificate, TunnelCertificate]] = Operation(
    id="tunnels_certificates_create",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/certificates",
    returns=Json(decode_tunnel_certificate),
    safe=False,
    shown_by="tunnels_certificates_list",
    betas=("mcp-tunnels-2026-06-22",),
    body_type=CreateTunnelCertificateRequest,
)


def call(
    tunnel_id: str,
    *,
    body: CreateTunnelCertificateRequest | CreateTunnelCertificateRequestDict,
    options: RequestOptions | None = None,
) -> Call[TunnelCertificate, TunnelCertificate]:
    """Add a certificate to a tunnel.

    Adds a CA certificate to those that the tunnel trusts. The service talks only to a
    gateway in the private network whose server certificate is signed by one of them. A
    tunnel has at most two certificates that are not archived, so that a new one can take
    over before the old one goes. Not safe to repeat: each request adds a certificate.

    Args:
        tunnel_id: Identifies the tunnel; begins with `tnl_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The tunnel certificate.

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

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""CA certificates that a tunnel trusts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.tunnel_certificate import TunnelCertificate
    from ...models.tunnel_certificate_page import TunnelCertificatePage


class _TunnelsCertificates:
    @paged
    def list(
        self,
        tunnel_id: str,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[TunnelCertificate, TunnelCertificatePage]:
        """List certificates.

        Lists the CA certificates of the tunnel. Archived certificates are left out unless
        `include_archived` is true.

        Args:
            tunnel_id: Identifies the tunnel; begins with `tnl_`.
            include_archived: Whether to list archived items too. Default: False.
            limit: How many items a page holds at most. 1 to 1000; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.tunnels_certificates_list.call(
                tunnel_id,
                include_archived=include_archived,
                limit=limit,
                page=page,
                options=options,
            ),
            api.tunnels_certificates_list.PAGING,
        )

    @operation
    def create(
        self, tunnel_id: str, *, ca_certificate_pem: str, options: RequestOptions | None = None
    ) -> Call[TunnelCertificate, TunnelCertificate]:
        """Add a certificate to a tunnel.

        Adds a CA certificate to those that the tunnel trusts. The service talks only to a
        gateway in the private network whose server certificate is signed by one of them. A
        tunnel has at most two certificates that are not archived, so that a new one can
        take over before the old one goes. Not safe to repeat: each request adds a
        certificate.

        Args:
            tunnel_id: Identifies the tunnel; begins with `tnl_`.
            ca_certificate_pem: The certificate in PEM form. It holds exactly one X.509
                certificate, which is a CA's, and no private key. At most 8192 characters.
            options: What this call does differently from its client.
        """
        return api.tunnels_certificates_create.call(
            tunnel_id,
            body={
                "ca_certificate_pem": ca_certificate_pem,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, tunnel_id: str, certificate_id: str, *, options: RequestOptions | None = None
    ) -> Call[TunnelCertificate, TunnelCertificate]:
        """Retrieve a certificate.

        Returns the certificate's fingerprint and expiry.

        Args:
            tunnel_id: Identifies the tunnel; begins with `tnl_`.
            certificate_id: Identifies the certificate within its tunnel; begins with `tcrt_`.
            options: What this call does differently from its client.
        """
        return api.tunnels_certificates_retrieve.call(tunnel_id, certificate_id, options=options)

    @operation
    def archive(
        self, tunnel_id: str, certificate_id: str, *, options: RequestOptions | None = None
    ) -> Call[TunnelCertificate, TunnelCertificate]:
        """Archive a certificate.

        Takes the certificate out of those that the tunnel trusts; its record stays. The
        last one can go too: the tunnel then refuses MCP traffic until another is added.
        Safe to repeat: the certificate ends up archived either way.

        Args:
            tunnel_id: Identifies the tunnel; begins with `tnl_`.
            certificate_id: Identifies the certificate within its tunnel; begins with `tcrt_`.
            options: What this call does differently from its client.
        """
        return api.tunnels_certificates_archive.call(tunnel_id, certificate_id, options=options)


class TunnelsCertificates(_TunnelsCertificates, SyncNamespace):
    """CA certificates that a tunnel trusts."""


class AsyncTunnelsCertificates(_TunnelsCertificates, AsyncNamespace):
    """CA certificates that a tunnel trusts."""

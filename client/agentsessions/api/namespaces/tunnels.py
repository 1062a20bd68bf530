# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Ways for the service to reach MCP servers in a private network."""

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

    from ...models.tunnel import Tunnel
    from ...models.tunnel_page import TunnelPage
    from ...models.tunnel_token import TunnelToken
    from .tunnels_certificates import AsyncTunnelsCertificates, TunnelsCertificates


class _Tunnels:
    @paged
    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Tunnel, TunnelPage]:
        """List tunnels.

        Lists the tunnels of the workspace, the newest first. Archived tunnels are left out
        unless `include_archived` is true. Tunnels are in research preview, and all
        operations on them take an access token from workload identity federation with the
        scope `workspace:manage_tunnels`.

        Args:
            include_archived: Whether to list archived items too. Default: False.
            limit: How many items a page holds at most. 1 to 1000; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.tunnels_list.call(
                include_archived=include_archived, limit=limit, page=page, options=options
            ),
            api.tunnels_list.PAGING,
        )

    @operation
    def create(
        self, *, display_name: str | None | Unset = UNSET, options: RequestOptions | None = None
    ) -> Call[Tunnel, Tunnel]:
        """Create a tunnel.

        Makes a tunnel with a domain of its own. It refuses MCP traffic until it has a CA
        certificate. Not safe to repeat: each request makes another tunnel.

        Args:
            display_name: A name for people to read. Left out or null, the tunnel has none. 1 to
                255 characters.
            options: What this call does differently from its client.
        """
        return api.tunnels_create.call(
            body={
                "display_name": display_name,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, tunnel_id: str, *, options: RequestOptions | None = None
    ) -> Call[Tunnel, Tunnel]:
        """Retrieve a tunnel.

        Returns the tunnel's name and domain. Its token and its certificates have operations
        of their own.

        Args:
            tunnel_id: Identifies the tunnel; begins with `tnl_`.
            options: What this call does differently from its client.
        """
        return api.tunnels_retrieve.call(tunnel_id, options=options)

    @operation
    def archive(
        self, tunnel_id: str, *, options: RequestOptions | None = None
    ) -> Call[Tunnel, Tunnel]:
        """Archive a tunnel.

        Archives the tunnel and all its certificates, for good. The token becomes invalid,
        and the domain is never given out again. Safe to repeat: an archived tunnel is
        returned as it is.

        Args:
            tunnel_id: Identifies the tunnel; begins with `tnl_`.
            options: What this call does differently from its client.
        """
        return api.tunnels_archive.call(tunnel_id, options=options)

    @operation
    def reveal_token(
        self, tunnel_id: str, *, options: RequestOptions | None = None
    ) -> Call[TunnelToken, TunnelToken]:
        """Reveal a tunnel's token.

        Returns the token with which the connector in the private network opens the tunnel.
        The request is a POST, to keep the token out of access logs on the way, but changes
        nothing. Safe to repeat: the token stays the same until it is rotated.

        Args:
            tunnel_id: Identifies the tunnel; begins with `tnl_`.
            options: What this call does differently from its client.
        """
        return api.tunnels_reveal_token.call(tunnel_id, options=options)

    @operation
    def rotate_token(
        self,
        tunnel_id: str,
        *,
        reason: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[TunnelToken, TunnelToken]:
        """Rotate a tunnel's token.

        Replaces the token of the tunnel and returns the new one. The old token opens no
        more connections, but those that are open stay; a connector that restarts needs the
        new one. Not safe to repeat: each request invalidates the token that the one before
        has made.

        Args:
            tunnel_id: Identifies the tunnel; begins with `tnl_`.
            reason: The reason in your own words, kept for audits.
            options: What this call does differently from its client.
        """
        return api.tunnels_rotate_token.call(
            tunnel_id,
            body={
                "reason": reason,
            },
            options=options,
        )


class Tunnels(_Tunnels, SyncNamespace):
    """Ways for the service to reach MCP servers in a private network."""

    @property
    def certificates(self) -> TunnelsCertificates:
        """CA certificates that a tunnel trusts."""
        from .tunnels_certificates import TunnelsCertificates

        return self._child(TunnelsCertificates)


class AsyncTunnels(_Tunnels, AsyncNamespace):
    """Ways for the service to reach MCP servers in a private network."""

    @property
    def certificates(self) -> AsyncTunnelsCertificates:
        """CA certificates that a tunnel trusts."""
        from .tunnels_certificates import AsyncTunnelsCertificates

        return self._child(AsyncTunnelsCertificates)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The server itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.capabilities import Capabilities


class _Service:
    @operation
    def capabilities(
        self, *, options: RequestOptions | None = None
    ) -> Call[Capabilities, Capabilities]:
        """List capabilities.

        Says what the server can do, and why it cannot do the rest.

        Args:
            options: What this call does differently from its client.
        """
        return api.service_capabilities.call(options=options)

    @operation
    def health(self, *, options: RequestOptions | None = None) -> Call[str, str]:
        """Check the server.

        Answers `ok` as soon as the server takes requests.

        Args:
            options: What this call does differently from its client.
        """
        return api.service_health.call(options=options)


class Service(_Service, SyncNamespace):
    """The server itself."""


class AsyncService(_Service, AsyncNamespace):
    """The server itself."""

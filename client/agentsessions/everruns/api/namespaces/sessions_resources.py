# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Sandboxes, browsers and other things that a session holds."""

from __future__ import annotations

from builtins import list as list_  # methods may be called so
from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.session_resource import SessionResource


class _SessionsResources:
    @operation
    def list(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[list_[SessionResource], list_[SessionResource]]:
        """List resources.

        Lists what a session holds, such as sandboxes and browsers.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return api.sessions_resources_list.call(session_id, options=options)


class SessionsResources(_SessionsResources, SyncNamespace):
    """Sandboxes, browsers and other things that a session holds."""


class AsyncSessionsResources(_SessionsResources, AsyncNamespace):
    """Sandboxes, browsers and other things that a session holds."""

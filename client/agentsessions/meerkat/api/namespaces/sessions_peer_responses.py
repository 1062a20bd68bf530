# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What other agents answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import PeerResponseStatusLiteral
    from ...models.peer_response_status import PeerResponseStatus
    from ...models.queued_result import QueuedResult


class _SessionsPeerResponses:
    @operation
    def send(
        self,
        id: str,
        *,
        peer_id: str,
        request_id: str,
        status: PeerResponseStatus | PeerResponseStatusLiteral,
        result: Any,
        display_name: str | None | Unset = UNSET,
        webhook_secret: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[QueuedResult, QueuedResult]:
        """Send a peer's response.

        Queues the last response of a peer, and wakes the session. Refused with 409 for a
        session that is not known. Not safe to repeat: every call that arrives queues
        another one.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            peer_id: The peer that responds, as a UUID.
            request_id: The request that it responds to, as a UUID.
            status: How it went.
            result: What came of it, as any JSON. Known servers cannot archive a session that
                was given null.
            display_name: The peer's name for people to read.
            webhook_secret: The secret for webhooks, where the server has one.
            options: What this call does differently from its client.
        """
        return api.sessions_peer_responses_send.call(
            id,
            body={
                "peer_id": peer_id,
                "request_id": request_id,
                "status": status,
                "result": result,
                "display_name": display_name,
            },
            webhook_secret=webhook_secret,
            options=options,
        )


class SessionsPeerResponses(_SessionsPeerResponses, SyncNamespace):
    """What other agents answer."""


class AsyncSessionsPeerResponses(_SessionsPeerResponses, AsyncNamespace):
    """What other agents answer."""

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Things that happen outside, which the agent is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.queued_result import QueuedResult


class _SessionsExternalEvents:
    @operation
    def send(
        self,
        id: str,
        *,
        event_type: str,
        payload: Any,
        blocks: Sequence[Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        webhook_secret: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[QueuedResult, QueuedResult]:
        """Send an external event.

        Queues something that happened outside. An idle session is not woken by it: it gets
        a turn of its own before the next one. Refused with 409 for a session that is not
        loaded or not known. Not safe to repeat without `idempotency_key`: every call that
        arrives queues another one.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            event_type: What happened, in a word of your own. It may not be empty. At least 1
                character.
            payload: What is known of it, as any JSON.
            blocks: The same as content blocks, for the model to see.
            idempotency_key: A text of your own. An event with a key that the session has seen
                is not queued again. Servers before 0.9 ignore it.
            webhook_secret: The secret for webhooks, where the server has one.
            options: What this call does differently from its client.
        """
        return api.sessions_external_events_send.call(
            id,
            body={
                "kind": "generic_json",
                "event_type": event_type,
                "payload": payload,
                "blocks": blocks,
                "idempotency_key": idempotency_key,
            },
            webhook_secret=webhook_secret,
            options=options,
        )


class SessionsExternalEvents(_SessionsExternalEvents, SyncNamespace):
    """Things that happen outside, which the agent is told."""


class AsyncSessionsExternalEvents(_SessionsExternalEvents, AsyncNamespace):
    """Things that happen outside, which the agent is told."""

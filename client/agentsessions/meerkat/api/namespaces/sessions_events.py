# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What happens in a session, while it happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncEventStream, Call, EventStream, RequestOptions

    from ...models.event_envelope import EventEnvelope


class _SessionsEvents:
    @operation
    def stream(
        self, id: str, *, options: RequestOptions | None = None
    ) -> Call[EventStream[EventEnvelope], AsyncEventStream[EventEnvelope]]:
        """Stream events.

        Tells what happens in a session from now on. Nothing is told again, and a reader
        that is too slow misses events without a word, so the history is what counts. Silent
        for as long as nothing happens, and forever for a session that is archived. A turn
        ends with `run_completed` or `run_failed`, also if it was interrupted. A session can
        be listened to from the moment at which it is listed, which is soon after its first
        turn has begun.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            options: What this call does differently from its client.
        """
        return api.sessions_events_stream.call(id, options=options)


class SessionsEvents(_SessionsEvents, SyncNamespace):
    """What happens in a session, while it happens."""


class AsyncSessionsEvents(_SessionsEvents, AsyncNamespace):
    """What happens in a session, while it happens."""

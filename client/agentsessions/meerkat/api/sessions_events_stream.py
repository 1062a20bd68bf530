# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    Call,
    Events,
    Frame,
    Operation,
    RequestOptions,
    StreamFormat,
    bind,
)

from ..models.event_envelope import EventEnvelope, decode_event_envelope

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncEventStream, EventStream


OPERATION: Final[Operation[EventStream[EventEnvelope], AsyncEventStream[EventEnvelope]]] = (
    Operation(
        id="sessions_events_stream",
        method="GET",
        path="/sessions/{id}/events",
        returns=Events(
            decode_event_envelope,
            StreamFormat(
                id="event_id",
                frames={
                    "session_loaded": Frame("opened"),
                    "done": Frame("finished"),
                    "error": Frame("error"),
                },
            ),
        ),
        safe=True,
    )
)


def call(
    id: str, *, options: RequestOptions | None = None
) -> Call[EventStream[EventEnvelope], AsyncEventStream[EventEnvelope]]:
    """Stream events.

    Tells what happens in a session from now on. Nothing is told again, and a reader that is
    too slow misses events without a word, so the history is what counts. Silent for as long
    as nothing happens, and forever for a session that is archived. A turn ends with
    `run_completed` or `run_failed`, also if it was interrupted. A session can be listened
    to from the moment at which it is listed, which is soon after its first turn has begun.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        options: What this call does differently from its client.

    Returns:
        The events, as they happen.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

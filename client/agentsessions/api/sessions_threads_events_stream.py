# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    Events,
    Frame,
    Operation,
    RequestOptions,
    StreamFormat,
    Unset,
    bind,
)

from ..models.event_delta_type import EventDeltaType
from ..models.stream_event import decode_stream_event

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncEventStream, EventStream

    from ..models._inputs import EventDeltaTypeLiteral
    from ..models.stream_event import StreamEvent


OPERATION: Final[Operation[EventStream[StreamEvent], AsyncEventStream[StreamEvent]]] = Operation(
    id="sessions_threads_events_stream",
    method="GET",
    path="/v1/sessions/{session_id}/threads/{thread_id}/stream",
    returns=Events(
        decode_stream_event,
        StreamFormat(
            frames={
                "ping": Frame("ignored"),
                "error": Frame("error"),
            }
        ),
    ),
    safe=True,
    caught_up_by="sessions_threads_events_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    session_id: str,
    thread_id: str,
    *,
    event_deltas: Sequence[EventDeltaType | EventDeltaTypeLiteral] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[EventStream[StreamEvent], AsyncEventStream[StreamEvent]]:
    """Stream a thread's events.

    Streams the events of one thread as they happen, as server-sent events with one JSON
    event in each frame's data. As with the session's stream, nothing from before it was
    opened is replayed, and previews cover this thread only.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        thread_id: Identifies the thread within its session; begins with `sthr_`.
        event_deltas: The kinds of event to preview while the model is still writing them.
            Previews come as `event_start` and, for messages, `event_delta`; the whole event follows
            under the same id. They are never stored and never sent again. Left out, there are no
            previews. At most 100 items.
        options: What this call does differently from its client.

    Returns:
        The events from now on, one in each frame's data.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            session_id,
            thread_id,
        ),
        query={
            "event_deltas[]": event_deltas,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

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
    id="sessions_events_stream",
    method="GET",
    path="/v1/sessions/{session_id}/events/stream",
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
    caught_up_by="sessions_events_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    session_id: str,
    *,
    event_deltas: Sequence[EventDeltaType | EventDeltaTypeLiteral] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[EventStream[StreamEvent], AsyncEventStream[StreamEvent]]:
    """Stream a session's events.

    Streams the session's events as they happen, as server-sent events with one JSON event
    in each frame's data. The stream starts with what happens after it is opened; nothing is
    replayed, and there is no resuming from an event id. So open it before sending, and
    after a disconnect open a new one, list the events, and skip those seen already. It
    stays open while the session is idle and ends after `session.deleted`. A `session.error`
    does not end it: the event's `retry_status` tells whether the service goes on. A client
    event can arrive twice with one id: queued, with `processed_at` null, and again once
    processed.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
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
        (session_id,),
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

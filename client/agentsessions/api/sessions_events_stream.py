# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.unset import UNSET, Unset

from ..models.event_delta_type import EventDeltaType
from ..models.stream_event import decode_stream_event

if TYPE_CHECKING:
    from ..models.stream_event import StreamEvent


OPERATION: Final[Operation[StreamEvent]] = Operation(
    id="sessions_events_stream",
    method="GET",
    path="/v1/sessions/{session_id}/events/stream",
    decode=decode_stream_event,
    accepts="events",
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    session_id: str,
    *,
    event_deltas: Sequence[EventDeltaType | str] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[StreamEvent]:
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
        event_deltas: The kinds of event to preview while the model is still writing them. Previews
            come as `event_start` and, for messages, `event_delta`; the whole event follows
            under the same id. They are never stored and never sent again. Left out, there
            are no previews. At most 100 items.
        options: What this call does differently from its client.

    Returns:
        The events from now on, one in each frame's data.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(
        session_id,
        query={
            "event_deltas[]": event_deltas,
        },
        options=options,
    )


sync = endpoint.stream_sync(call)
sync_detailed = endpoint.stream_sync_detailed(call)
asyncio = endpoint.stream_asyncio(call)
asyncio_detailed = endpoint.stream_asyncio_detailed(call)
dry_run = endpoint.dry_run(call)

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

from ..models.event import decode_event
from ..models.known_event_type import KnownEventType

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncEventStream, EventStream

    from ..models._inputs import KnownEventTypeLiteral
    from ..models.event import Event


OPERATION: Final[Operation[EventStream[Event], AsyncEventStream[Event]]] = Operation(
    id="sessions_events_stream",
    method="GET",
    path="/v1/sessions/{session_id}/sse",
    returns=Events(
        decode_event,
        StreamFormat(
            order="sequence",
            frames={
                "connected": Frame("opened"),
                "disconnecting": Frame("reconnect", "retry_ms"),
            },
        ),
    ),
    safe=True,
    caught_up_by="sessions_events_list",
)


def call(
    session_id: str,
    *,
    since_id: str | Unset = UNSET,
    after_sequence: int | Unset = UNSET,
    types: Sequence[KnownEventType | KnownEventTypeLiteral | str] | Unset = UNSET,
    exclude: Sequence[KnownEventType | KnownEventTypeLiteral | str] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[EventStream[Event], AsyncEventStream[Event]]:
    """Stream events.

    Streams the session's events as they happen, as server-sent events with one JSON event
    in each frame's data. With `since_id` or `after_sequence` it begins with everything
    after that; with neither, most servers send only what comes. Both at once are refused
    with 400. After about five minutes the server says `disconnecting` and closes: a client
    opens the next stream where it is, which loses nothing but deltas. A sign of life comes
    every 30 seconds. The 13th stream of a session is refused with 429.

    Args:
        session_id: Identifies the session; begins with `session_`.
        since_id: Only events after the one with this id. Only the id of a stored event will do:
            after that of an ephemeral one, or one that the session does not have, nothing comes,
            and no error either.
        after_sequence: Only events after this place in the session. 0 is the beginning.
        types: Only events of these types, 64 at most (25 on older servers). Unknown ones are
            refused with 400.
        exclude: No events of these types. Counts after `types`.
        options: What this call does differently from its client.

    Returns:
        The events, one in each frame's data.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (session_id,),
        query={
            "since_id": since_id,
            "after_sequence": after_sequence,
            "types": types,
            "exclude": exclude,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

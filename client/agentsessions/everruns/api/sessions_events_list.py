# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    Json,
    Operation,
    RequestOptions,
    SequencePaging,
    Unset,
    bind,
)

from ..models.event_page import EventPage, decode_event_page
from ..models.known_event_type import KnownEventType

if TYPE_CHECKING:
    from ..models._inputs import KnownEventTypeLiteral
    from ..models.event import Event


OPERATION: Final[Operation[EventPage, EventPage]] = Operation(
    id="sessions_events_list",
    method="GET",
    path="/v1/sessions/{session_id}/events",
    returns=Json(decode_event_page),
    safe=True,
)
PAGING: Final[SequencePaging[Event]] = SequencePaging(
    items="data", parameter="after_sequence", order="sequence"
)


def call(
    session_id: str,
    *,
    since_id: str | Unset = UNSET,
    after_sequence: int | Unset = UNSET,
    before_sequence: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    around: str | Unset = UNSET,
    window: int | Unset = UNSET,
    types: Sequence[KnownEventType | KnownEventTypeLiteral | str] | Unset = UNSET,
    exclude: Sequence[KnownEventType | KnownEventTypeLiteral | str] | Unset = UNSET,
    from_ts: datetime | str | Unset = UNSET,
    to_ts: datetime | str | Unset = UNSET,
    turn_id: str | Unset = UNSET,
    exec_id: str | Unset = UNSET,
    trace_id: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    tool_name: str | Unset = UNSET,
    q: str | Unset = UNSET,
    order_desc: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[EventPage, EventPage]:
    """List events.

    Lists what happened in a session. Without `limit` the list goes forward and holds at
    most 10,000 events. With it, the list holds the **last** ones, oldest first, and the
    header `X-Total-Count` says how many there are. The filters combine: an event must pass
    all of them.

    Args:
        session_id: Identifies the session; begins with `session_`.
        since_id: Only events after the one with this id. Only the id of a stored event will do:
            after that of an ephemeral one, or one that the session does not have, nothing comes,
            and no error either.
        after_sequence: Only events after this place in the session. 0 is the beginning.
        before_sequence: Only events before this place in the session, to read backwards with
            `limit`.
        limit: How many events to give, counted from the end. 1 to 1000.
        around: The id of an event to show with its neighbours. Excludes `since_id`,
            `after_sequence` and `before_sequence` (400).
        window: How many neighbours to show before and after `around`. At most 500; default:
            `50`.
        types: Only events of these types, 64 at most (25 on older servers). Unknown ones are
            refused with 400.
        exclude: No events of these types. Counts after `types`.
        from_ts: Only events at this time or later.
        to_ts: Only events at this time or earlier.
        turn_id: Only events of this turn; begins with `turn_`.
        exec_id: Only events of this step; begins with `exec_`.
        trace_id: Only events of this trace.
        tags: Only events with one of these labels.
        tool_name: Only events about this tool.
        q: Only events with these words in them.
        order_desc: Whether the newest come first. Default: False.
        options: What this call does differently from its client.

    Returns:
        The events.

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
            "before_sequence": before_sequence,
            "limit": limit,
            "around": around,
            "window": window,
            "types": types,
            "exclude": exclude,
            "from_ts": from_ts,
            "to_ts": to_ts,
            "turn_id": turn_id,
            "exec_id": exec_id,
            "trace_id": trace_id,
            "tags": tags,
            "tool_name": tool_name,
            "q": q,
            "order_desc": order_desc,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
sync_iter = bind.sync_iter(call, PAGING)
asyncio_iter = bind.asyncio_iter(call, PAGING)
dry_run = bind.dry_run(call)

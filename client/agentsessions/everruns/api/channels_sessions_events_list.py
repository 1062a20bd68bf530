# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

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

from ..models.channel_event_page import ChannelEventPage, decode_channel_event_page

if TYPE_CHECKING:
    from ..models.channel_event import ChannelEvent


OPERATION: Final[Operation[ChannelEventPage, ChannelEventPage]] = Operation(
    id="channels_sessions_events_list",
    method="GET",
    path="/v1/channels/{channel_id}/sessions/{session_id}/events",
    returns=Json(decode_channel_event_page),
    safe=True,
    security="channelKey",
)
PAGING: Final[SequencePaging[ChannelEvent]] = SequencePaging(
    items="data", parameter="after_sequence", order="sequence"
)


def call(
    channel_id: str,
    session_id: str,
    *,
    after_sequence: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    end_user: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[ChannelEventPage, ChannelEventPage]:
    """List events on a channel.

    Lists what happened in a session, forward from `after_sequence`, as far as the channel
    shows it.

    Args:
        channel_id: Identifies the channel; begins with `appchan_`.
        session_id: Identifies the session; begins with `session_`.
        after_sequence: Only events after this place in the session. 0 is the beginning.
        limit: How many events to give at most. 1 to 500; default: `100`.
        end_user: The user of your application for whom you act, as you call them. The key of
            the channel must allow it, or the request is refused with 403. At most 256 characters.
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
        (
            channel_id,
            session_id,
        ),
        query={
            "after_sequence": after_sequence,
            "limit": limit,
        },
        headers={
            "End-User": end_user,
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

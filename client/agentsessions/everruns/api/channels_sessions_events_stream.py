# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

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

from ..models.channel_event import decode_channel_event

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncEventStream, EventStream

    from ..models.channel_event import ChannelEvent


OPERATION: Final[Operation[EventStream[ChannelEvent], AsyncEventStream[ChannelEvent]]] = Operation(
    id="channels_sessions_events_stream",
    method="GET",
    path="/v1/channels/{channel_id}/sessions/{session_id}/sse",
    returns=Events(
        decode_channel_event,
        StreamFormat(
            order="sequence",
            frames={
                "connected": Frame("opened"),
                "disconnecting": Frame("reconnect", "retry_ms"),
            },
        ),
    ),
    safe=True,
    security="channelKey",
    caught_up_by="channels_sessions_events_list",
)


def call(
    channel_id: str,
    session_id: str,
    *,
    since_id: str | Unset = UNSET,
    after_sequence: int | Unset = UNSET,
    end_user: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[EventStream[ChannelEvent], AsyncEventStream[ChannelEvent]]:
    """Stream events on a channel.

    Streams the session's events as they happen, as far as the channel shows them. It works
    like `sessions.events.stream`: `since_id` or `after_sequence` say where to begin,
    `disconnecting` asks for the next stream.

    Args:
        channel_id: Identifies the channel; begins with `appchan_`.
        session_id: Identifies the session; begins with `session_`.
        since_id: Only events after the one with this id. Only the id of a stored event will do:
            after that of an ephemeral one, or one that the session does not have, nothing comes,
            and no error either.
        after_sequence: Only events after this place in the session. 0 is the beginning.
        end_user: The user of your application for whom you act, as you call them. The key of
            the channel must allow it, or the request is refused with 403. At most 256 characters.
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
        (
            channel_id,
            session_id,
        ),
        query={
            "since_id": since_id,
            "after_sequence": after_sequence,
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
dry_run = bind.dry_run(call)

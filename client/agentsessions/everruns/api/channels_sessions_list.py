# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    CursorPaging,
    Json,
    Operation,
    RequestOptions,
    Unset,
    bind,
)

from ..models.channel_session import ChannelSession
from ..models.channel_session_page import ChannelSessionPage, decode_channel_session_page

OPERATION: Final[Operation[ChannelSessionPage, ChannelSessionPage]] = Operation(
    id="channels_sessions_list",
    method="GET",
    path="/v1/channels/{channel_id}/sessions",
    returns=Json(decode_channel_session_page),
    safe=True,
    security="channelKey",
)
PAGING: Final[CursorPaging[ChannelSession]] = CursorPaging(
    items="data", parameter="page_token", next="next_page_token"
)


def call(
    channel_id: str,
    *,
    limit: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    end_user: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[ChannelSessionPage, ChannelSessionPage]:
    """List a caller's sessions.

    Lists the sessions of the caller, or of the end user for whom it acts, the most recently
    active first.

    Args:
        channel_id: Identifies the channel; begins with `appchan_`.
        limit: How many a page holds at most. 1 to 200; default: `50`.
        page_token: Where to go on, as `next_page_token` of the page before. One that cannot be
            read is refused with 400.
        end_user: The user of your application for whom you act, as you call them. The key of
            the channel must allow it, or the request is refused with 403. At most 256 characters.
        options: What this call does differently from its client.

    Returns:
        One page of sessions.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (channel_id,),
        query={
            "limit": limit,
            "page_token": page_token,
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

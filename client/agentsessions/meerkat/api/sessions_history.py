# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    Json,
    OffsetPaging,
    Operation,
    RequestOptions,
    Unset,
    bind,
)

from ..models.session_history import SessionHistory, decode_session_history

if TYPE_CHECKING:
    from ..models.history_message import HistoryMessage


OPERATION: Final[Operation[SessionHistory, SessionHistory]] = Operation(
    id="sessions_history",
    method="GET",
    path="/sessions/{id}/history",
    returns=Json(decode_session_history),
    safe=True,
)
PAGING: Final[OffsetPaging[HistoryMessage]] = OffsetPaging(
    items="messages", parameter="offset", total="message_count", size="limit"
)


def call(
    id: str,
    *,
    offset: int | Unset = UNSET,
    limit: int | Unset = 100,
    options: RequestOptions | None = None,
) -> Call[SessionHistory, SessionHistory]:
    """Read the history.

    Lists the messages of a session, the oldest first, also of one that is archived. Those
    of a running turn appear when they are committed: before its tools run, and when it has
    ended. A turn that was cancelled before leaves nothing here; one that has failed leaves
    the user's message. Refused with 400 where the server keeps no history.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        offset: How many to skip. At least 0.
        limit: How many to give at most. Without it the server gives all; the client asks for
            pages of 100. At least 0.
        options: What this call does differently from its client.

    Returns:
        One page of messages.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (id,),
        query={
            "offset": offset,
            "limit": limit,
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

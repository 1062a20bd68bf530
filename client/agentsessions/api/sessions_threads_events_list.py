# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

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

from ..models.session_event_page import SessionEventPage, decode_session_event_page

if TYPE_CHECKING:
    from ..models.session_event import SessionEvent


OPERATION: Final[Operation[SessionEventPage, SessionEventPage]] = Operation(
    id="sessions_threads_events_list",
    method="GET",
    path="/v1/sessions/{session_id}/threads/{thread_id}/events",
    returns=Json(decode_session_event_page),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)
PAGING: Final[CursorPaging[SessionEvent]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    session_id: str,
    thread_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SessionEventPage, SessionEventPage]:
    """List a thread's events.

    Lists everything that has happened in one thread, including the details that the
    session's own list leaves out for threads other than the primary one. An answer to a
    tool call can appear here and in the session's list under two different ids.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        thread_id: Identifies the thread within its session; begins with `sthr_`.
        limit: Largest number of events in a page. The service chooses when it is left out.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        options: What this call does differently from its client.

    Returns:
        One page of events.

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
            "limit": limit,
            "page": page,
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

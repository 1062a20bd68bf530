# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
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
from ..models.session_event_type import SessionEventType
from ..models.sort_order import SortOrder

if TYPE_CHECKING:
    from ..models._inputs import SessionEventTypeLiteral, SortOrderLiteral
    from ..models.session_event import SessionEvent


OPERATION: Final[Operation[SessionEventPage, SessionEventPage]] = Operation(
    id="sessions_events_list",
    method="GET",
    path="/v1/sessions/{session_id}/events",
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
    *,
    created_at_gt: datetime | str | Unset = UNSET,
    created_at_gte: datetime | str | Unset = UNSET,
    created_at_lt: datetime | str | Unset = UNSET,
    created_at_lte: datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: SortOrder | SortOrderLiteral | Unset = UNSET,
    page: str | Unset = UNSET,
    types: Sequence[SessionEventType | SessionEventTypeLiteral] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SessionEventPage, SessionEventPage]:
    """List a session's events.

    Lists what has happened in the session: the primary thread in full, and from the other
    threads a digest of status changes, messages between threads, and the tool calls that
    wait for an answer. The oldest event comes first unless `order` says otherwise. Events
    are ordered by `processed_at`, and the `created_at` filters compare with it too.
    Previews (`event_start`, `event_delta`) are never stored. The history lasts until the
    session is deleted.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        created_at_gt: Only what was created after this time. Lists of events compare
            `processed_at`.
        created_at_gte: Only what was created at this time or after it. Lists of events compare
            `processed_at`.
        created_at_lt: Only what was created before this time. Lists of events compare
            `processed_at`.
        created_at_lte: Only what was created at this time or before it. Lists of events compare
            `processed_at`.
        limit: Largest number of events in a page. The service chooses when it is left out.
        order: Order by `processed_at`. Default: `asc`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        types: Only events of these types; all of them when left out.
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
        (session_id,),
        query={
            "created_at[gt]": created_at_gt,
            "created_at[gte]": created_at_gte,
            "created_at[lt]": created_at_lt,
            "created_at[lte]": created_at_lte,
            "limit": limit,
            "order": order,
            "page": page,
            "types[]": types,
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

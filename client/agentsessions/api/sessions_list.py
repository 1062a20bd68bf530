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

from ..models.session import Session
from ..models.session_page import SessionPage, decode_session_page
from ..models.session_status import SessionStatus
from ..models.sort_order import SortOrder

if TYPE_CHECKING:
    from ..models._inputs import SessionStatusLiteral, SortOrderLiteral


OPERATION: Final[Operation[SessionPage, SessionPage]] = Operation(
    id="sessions_list",
    method="GET",
    path="/v1/sessions",
    returns=Json(decode_session_page),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)
PAGING: Final[CursorPaging[Session]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    *,
    agent_id: str | Unset = UNSET,
    agent_version: int | Unset = UNSET,
    created_at_gt: datetime | str | Unset = UNSET,
    created_at_gte: datetime | str | Unset = UNSET,
    created_at_lt: datetime | str | Unset = UNSET,
    created_at_lte: datetime | str | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_store_id: str | Unset = UNSET,
    order: SortOrder | SortOrderLiteral | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Sequence[SessionStatus | SessionStatusLiteral] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SessionPage, SessionPage]:
    """List sessions.

    Lists the sessions of the workspace, the latest created first. The filters combine: a
    session must pass all of them. Archived sessions are left out unless `include_archived`
    is true. A cursor belongs to the `order` it was made with; using it with the other
    order, or with time filters that exclude it, is refused with 400. The other filters and
    `limit` may change between pages.

    Args:
        agent_id: Only sessions that run this agent, in any version; begins with `agent_`.
        agent_version: Only sessions that run this version of the agent. Needs `agent_id`.
        created_at_gt: Only what was created after this time. Lists of events compare
            `processed_at`.
        created_at_gte: Only what was created at this time or after it. Lists of events compare
            `processed_at`.
        created_at_lt: Only what was created before this time. Lists of events compare
            `processed_at`.
        created_at_lte: Only what was created at this time or before it. Lists of events compare
            `processed_at`.
        deployment_id: Only sessions that this deployment has started; begins with `depl_`.
        include_archived: Whether to list archived items too. Default: False.
        limit: Largest number of sessions in a page. The service chooses when it is left out.
        memory_store_id: Only sessions with this memory store among their resources; begins with
            `memstore_`.
        order: Order by time of creation. Default: `desc`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        statuses: Only sessions in one of these statuses; all of them when left out.
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
        query={
            "agent_id": agent_id,
            "agent_version": agent_version,
            "created_at[gt]": created_at_gt,
            "created_at[gte]": created_at_gte,
            "created_at[lt]": created_at_lt,
            "created_at[lte]": created_at_lte,
            "deployment_id": deployment_id,
            "include_archived": include_archived,
            "limit": limit,
            "memory_store_id": memory_store_id,
            "order": order,
            "page": page,
            "statuses[]": statuses,
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

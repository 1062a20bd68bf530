# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
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

from ..models.agent import Agent
from ..models.agent_page import AgentPage, decode_agent_page

OPERATION: Final[Operation[AgentPage, AgentPage]] = Operation(
    id="agents_list",
    method="GET",
    path="/v1/agents",
    returns=Json(decode_agent_page),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)
PAGING: Final[CursorPaging[Agent]] = CursorPaging(items="data", parameter="page", next="next_page")


def call(
    *,
    created_at_gte: datetime | str | Unset = UNSET,
    created_at_lte: datetime | str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[AgentPage, AgentPage]:
    """List agents.

    Lists the agents of the workspace, each in its current version. Archived ones are left
    out unless `include_archived` is true.

    Args:
        created_at_gte: Only what was created at this time or after it. Lists of events compare
            `processed_at`.
        created_at_lte: Only what was created at this time or before it. Lists of events compare
            `processed_at`.
        include_archived: Whether to list archived items too. Default: False.
        limit: How many items a page holds at most. 1 to 100; default: `20`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        options: What this call does differently from its client.

    Returns:
        One page of agents.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "created_at[gte]": created_at_gte,
            "created_at[lte]": created_at_lte,
            "include_archived": include_archived,
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

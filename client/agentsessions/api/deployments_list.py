# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

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

from ..models.deployment import Deployment
from ..models.deployment_page import DeploymentPage, decode_deployment_page
from ..models.deployment_status import DeploymentStatus

if TYPE_CHECKING:
    from ..models._inputs import DeploymentStatusLiteral


OPERATION: Final[Operation[DeploymentPage, DeploymentPage]] = Operation(
    id="deployments_list",
    method="GET",
    path="/v1/deployments",
    returns=Json(decode_deployment_page),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)
PAGING: Final[CursorPaging[Deployment]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    *,
    agent_id: str | Unset = UNSET,
    created_at_gte: datetime | str | Unset = UNSET,
    created_at_lte: datetime | str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    status: DeploymentStatus | DeploymentStatusLiteral | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[DeploymentPage, DeploymentPage]:
    """List deployments.

    Lists the deployments of the workspace. Archived deployments are left out unless
    `include_archived` is true, which cannot be combined with `status`.

    Args:
        agent_id: Only deployments of this agent, in any version; begins with `agent_`.
        created_at_gte: Only what was created at this time or after it. Lists of events compare
            `processed_at`.
        created_at_lte: Only what was created at this time or before it. Lists of events compare
            `processed_at`.
        include_archived: Whether to list archived items too. Default: False.
        limit: How many items a page holds at most. 1 to 100; default: `20`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        status: Only deployments with this status; both when left out. Cannot be combined with
            `include_archived`.
        options: What this call does differently from its client.

    Returns:
        One page of deployments.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "agent_id": agent_id,
            "created_at[gte]": created_at_gte,
            "created_at[lte]": created_at_lte,
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "status": status,
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

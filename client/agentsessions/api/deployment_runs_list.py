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

from ..models.deployment_run import DeploymentRun
from ..models.deployment_run_page import DeploymentRunPage, decode_deployment_run_page
from ..models.trigger_type import TriggerType

if TYPE_CHECKING:
    from ..models._inputs import TriggerTypeLiteral


OPERATION: Final[Operation[DeploymentRunPage, DeploymentRunPage]] = Operation(
    id="deployment_runs_list",
    method="GET",
    path="/v1/deployment_runs",
    returns=Json(decode_deployment_run_page),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)
PAGING: Final[CursorPaging[DeploymentRun]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    *,
    created_at_gt: datetime | str | Unset = UNSET,
    created_at_gte: datetime | str | Unset = UNSET,
    created_at_lt: datetime | str | Unset = UNSET,
    created_at_lte: datetime | str | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    has_error: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    trigger_type: TriggerType | TriggerTypeLiteral | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[DeploymentRunPage, DeploymentRunPage]:
    """List deployment runs.

    Lists the runs of one deployment, or of all deployments of the workspace. Runs stay on
    record, failed ones included. The filters combine: a run must pass all of them. An
    invalid or expired `page` is refused with 400.

    Args:
        created_at_gt: Only what was created after this time. Lists of events compare
            `processed_at`.
        created_at_gte: Only what was created at this time or after it. Lists of events compare
            `processed_at`.
        created_at_lt: Only what was created before this time. Lists of events compare
            `processed_at`.
        created_at_lte: Only what was created at this time or before it. Lists of events compare
            `processed_at`.
        deployment_id: Only runs of this deployment; begins with `depl_`. One that does not
            exist gives an empty list, not an error.
        has_error: True for runs that failed to start a session, false for those that started
            one; all runs when left out.
        limit: How many items a page holds at most. 1 to 1000; default: `20`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        trigger_type: Only runs that were started this way; all runs when left out.
        options: What this call does differently from its client.

    Returns:
        One page of deployment runs.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "created_at[gt]": created_at_gt,
            "created_at[gte]": created_at_gte,
            "created_at[lt]": created_at_lt,
            "created_at[lte]": created_at_lte,
            "deployment_id": deployment_id,
            "has_error": has_error,
            "limit": limit,
            "page": page,
            "trigger_type": trigger_type,
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

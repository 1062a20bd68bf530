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

from ..models.work import Work
from ..models.work_page import WorkPage, decode_work_page

OPERATION: Final[Operation[WorkPage, WorkPage]] = Operation(
    id="environments_work_list",
    method="GET",
    path="/v1/environments/{environment_id}/work",
    returns=Json(decode_work_page),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)
PAGING: Final[CursorPaging[Work]] = CursorPaging(items="data", parameter="page", next="next_page")


def call(
    environment_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[WorkPage, WorkPage]:
    """List work items.

    Lists the work items of a self-hosted environment, whatever their state. Takes the
    environment's key; an API key is refused.

    Args:
        environment_id: Identifies the environment; begins with `env_`.
        limit: Largest number of work items in a page. The service chooses when it is left out.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        options: What this call does differently from its client.

    Returns:
        One page of work items.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (environment_id,),
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

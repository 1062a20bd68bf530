# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation, Paging
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.unset import UNSET, Unset

from ..models.work import Work
from ..models.work_page import WorkPage, decode_work_page

OPERATION: Final[Operation[WorkPage]] = Operation(
    id="environments_work_list",
    method="GET",
    path="/v1/environments/{environment_id}/work",
    decode=decode_work_page,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)
PAGING: Final[Paging[Work]] = Paging(parameter="page", items="data", next="next_page")


def call(
    environment_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[WorkPage]:
    """List work items.

    Lists the work items of a self-hosted environment, whatever their state. Takes the
    environment's key; an API key is refused.

    Args:
        environment_id: Identifies the environment; begins with `env_`.
        limit: Largest number of work items in a page. The service chooses when it is left out.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
            the list starts at its first page. A cursor keeps the `order` of its list;
            sending another one is refused with 400. Other filters and `limit` may change
            between pages.
        options: What this call does differently from its client.

    Returns:
        One page of work items.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(
        environment_id,
        query={
            "limit": limit,
            "page": page,
        },
        options=options,
    )


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
sync_iter = endpoint.sync_iter(call, PAGING)
asyncio_iter = endpoint.asyncio_iter(call, PAGING)
dry_run = endpoint.dry_run(call)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

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

from ..models.agent import Agent
from ..models.agent_page import AgentPage, decode_agent_page

OPERATION: Final[Operation[AgentPage, AgentPage]] = Operation(
    id="agents_list",
    method="GET",
    path="/v1/agents",
    returns=Json(decode_agent_page),
    safe=True,
)
PAGING: Final[OffsetPaging[Agent]] = OffsetPaging(items="data", parameter="offset", total="total")


def call(
    *,
    search: str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[AgentPage, AgentPage]:
    """List agents.

    Lists the agents of the organization.

    Args:
        search: Only those with this text in their name or description, in upper or lower case.
        include_archived: Whether to list archived ones too. Deleted ones are never listed.
        offset: How many to skip. At least 0; default: `0`.
        limit: How many a page holds at most. 1 to 100; default: `20`.
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
            "search": search,
            "include_archived": include_archived,
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

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

from ..models.session import Session
from ..models.session_page import SessionPage, decode_session_page

OPERATION: Final[Operation[SessionPage, SessionPage]] = Operation(
    id="sessions_list",
    method="GET",
    path="/v1/sessions",
    returns=Json(decode_session_page),
    safe=True,
)
PAGING: Final[OffsetPaging[Session]] = OffsetPaging(items="data", parameter="offset", total="total")


def call(
    *,
    agent_id: str | Unset = UNSET,
    search: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SessionPage, SessionPage]:
    """List sessions.

    Lists the sessions of the organization.

    Args:
        agent_id: Only sessions that this agent answers in; begins with `agent_`.
        search: Only sessions with this text in their title, in upper or lower case.
        offset: How many to skip. At least 0; default: `0`.
        limit: How many a page holds at most. 1 to 100; default: `20`.
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
            "search": search,
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

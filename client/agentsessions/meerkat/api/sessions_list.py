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

from ..models.session_page import SessionPage, decode_session_page
from ..models.session_summary import SessionSummary

OPERATION: Final[Operation[SessionPage, SessionPage]] = Operation(
    id="sessions_list",
    method="GET",
    path="/sessions",
    returns=Json(decode_session_page),
    safe=True,
)
PAGING: Final[OffsetPaging[SessionSummary]] = OffsetPaging(
    items="sessions", parameter="offset", size="limit"
)


def call(
    *,
    limit: int | Unset = 100,
    offset: int | Unset = UNSET,
    label: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SessionPage, SessionPage]:
    """List sessions.

    Lists the sessions of the server's realm, the one that changed last first, without
    archived ones. A session whose first turn is still running is among them. A session that
    changes moves to the front, so that pages may repeat or miss one.

    Args:
        limit: How many to give at most. Without it the server gives all; the client asks for
            pages of 100. At least 0.
        offset: How many to skip. At least 0.
        label: Only sessions with this label, as `key=value`. Known servers refuse it with 400,
            because they expect a list where a query has a text.
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
            "limit": limit,
            "offset": offset,
            "label": label,
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

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

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

from ..models.session_resource_page import SessionResourcePage, decode_session_resource_page

if TYPE_CHECKING:
    from ..models.session_resource import SessionResource


OPERATION: Final[Operation[SessionResourcePage, SessionResourcePage]] = Operation(
    id="sessions_resources_list",
    method="GET",
    path="/v1/sessions/{session_id}/resources",
    returns=Json(decode_session_resource_page),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)
PAGING: Final[CursorPaging[SessionResource]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    session_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SessionResourcePage, SessionResourcePage]:
    """List a session's resources.

    Lists the files, repositories and memory stores of the session.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        limit: Largest number of resources in a page. Everything comes in one page when it is
            left out. At most 1000.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        options: What this call does differently from its client.

    Returns:
        One page of resources.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (session_id,),
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

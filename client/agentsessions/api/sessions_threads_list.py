# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
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

from ..models.session_status import SessionStatus
from ..models.session_thread import SessionThread
from ..models.session_thread_page import SessionThreadPage, decode_session_thread_page

if TYPE_CHECKING:
    from ..models._inputs import SessionStatusLiteral


OPERATION: Final[Operation[SessionThreadPage, SessionThreadPage]] = Operation(
    id="sessions_threads_list",
    method="GET",
    path="/v1/sessions/{session_id}/threads",
    returns=Json(decode_session_thread_page),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)
PAGING: Final[CursorPaging[SessionThread]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    session_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Sequence[SessionStatus | SessionStatusLiteral] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SessionThreadPage, SessionThreadPage]:
    """List a session's threads.

    Lists the threads of the session: the primary one, which has no parent, and one for each
    agent that work was delegated to.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        limit: Largest number of threads in a page. Default: `1000`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        statuses: Only threads in one of these statuses; all of them when left out.
        options: What this call does differently from its client.

    Returns:
        One page of threads.

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

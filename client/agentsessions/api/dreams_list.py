# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
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

from ..models.dream import Dream
from ..models.dream_page import DreamPage, decode_dream_page
from ..models.dream_status import DreamStatus

if TYPE_CHECKING:
    from ..models._inputs import DreamStatusLiteral


OPERATION: Final[Operation[DreamPage, DreamPage]] = Operation(
    id="dreams_list",
    method="GET",
    path="/v1/dreams",
    returns=Json(decode_dream_page),
    safe=True,
    betas=("dreaming-2026-04-21",),
)
PAGING: Final[CursorPaging[Dream]] = CursorPaging(items="data", parameter="page", next="next_page")


def call(
    *,
    created_at_gt: datetime | str | Unset = UNSET,
    created_at_lt: datetime | str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Sequence[DreamStatus | DreamStatusLiteral] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[DreamPage, DreamPage]:
    """List dreams.

    Lists the dreams of the workspace, the newest first. Archived dreams are left out unless
    `include_archived` is true.

    Args:
        created_at_gt: Only what was created after this time. Lists of events compare
            `processed_at`.
        created_at_lt: Only what was created before this time. Lists of events compare
            `processed_at`.
        include_archived: Whether to list archived items too. Default: False.
        limit: How many items a page holds at most. 1 to 100; default: `20`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        statuses: Only dreams in one of these statuses; all of them when left out.
        options: What this call does differently from its client.

    Returns:
        One page of dreams.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "created_at[gt]": created_at_gt,
            "created_at[lt]": created_at_lt,
            "include_archived": include_archived,
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

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

from ..models.memory_page import MemoryPage, decode_memory_page
from ..models.memory_view import MemoryView

if TYPE_CHECKING:
    from ..models._inputs import MemoryViewLiteral
    from ..models.memory_list_item import MemoryListItem


OPERATION: Final[Operation[MemoryPage, MemoryPage]] = Operation(
    id="memory_stores_memories_list",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}/memories",
    returns=Json(decode_memory_page),
    safe=True,
    betas=("agent-memory-2026-07-22",),
)
PAGING: Final[CursorPaging[MemoryListItem]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    memory_store_id: str,
    *,
    depth: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    path_prefix: str | Unset = UNSET,
    view: MemoryView | MemoryViewLiteral | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[MemoryPage, MemoryPage]:
    """List memories.

    Lists the memories of the store, or those below `path_prefix`, in an order that the
    service chooses and keeps from page to page. With `depth` 1 the list works like that of
    a directory: memories directly below the prefix are listed, and each deeper directory
    appears once as a `memory_prefix`. Both kinds count towards `limit`.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
        depth: How far below `path_prefix` to look: 0 lists every memory below it, 1 lists only
            what lies directly below it and stands a `memory_prefix` for each deeper directory.
            Default: `0`.
        limit: How many items a page holds at most. 1 to 100; default: `20`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        path_prefix: Only memories whose path begins with this, such as `/reports/`, which does
            not match `/reports-old/q3.md`. The whole store when left out. It becomes part of the
            URL and of access logs, which makes it no place for anything private. Must match `/$`.
        view: Whether each item comes with its `content`. With `full`, a page holds at most 20
            items. Default: `basic`.
        options: What this call does differently from its client.

    Returns:
        One page of memories.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (memory_store_id,),
        query={
            "depth": depth,
            "limit": limit,
            "page": page,
            "path_prefix": path_prefix,
            "view": view,
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

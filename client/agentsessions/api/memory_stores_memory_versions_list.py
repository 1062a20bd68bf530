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

from ..models.memory_operation import MemoryOperation
from ..models.memory_version import MemoryVersion
from ..models.memory_version_page import MemoryVersionPage, decode_memory_version_page
from ..models.memory_view import MemoryView

if TYPE_CHECKING:
    from ..models._inputs import MemoryOperationLiteral, MemoryViewLiteral


OPERATION: Final[Operation[MemoryVersionPage, MemoryVersionPage]] = Operation(
    id="memory_stores_memory_versions_list",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}/memory_versions",
    returns=Json(decode_memory_version_page),
    safe=True,
    betas=("agent-memory-2026-07-22",),
)
PAGING: Final[CursorPaging[MemoryVersion]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    memory_store_id: str,
    *,
    api_key_id: str | Unset = UNSET,
    created_at_gte: datetime | str | Unset = UNSET,
    created_at_lte: datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_id: str | Unset = UNSET,
    operation: MemoryOperation | MemoryOperationLiteral | Unset = UNSET,
    page: str | Unset = UNSET,
    service_account_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    view: MemoryView | MemoryViewLiteral | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[MemoryVersionPage, MemoryVersionPage]:
    """List memory versions.

    Lists the changes made to the memories of the store, the newest first, those of deleted
    memories included. The filters combine: a version must pass all of them.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
        api_key_id: Only versions written with this API key; begins with `apikey_`.
        created_at_gte: Only what was created at this time or after it. Lists of events compare
            `processed_at`.
        created_at_lte: Only what was created at this time or before it. Lists of events compare
            `processed_at`.
        limit: How many items a page holds at most. 1 to 100; default: `20`.
        memory_id: Only versions of this memory; begins with `mem_`. Works after the memory is
            deleted, too.
        operation: Only versions that record this kind of change.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        service_account_id: Only versions written by this service account; begins with `svac_`.
        session_id: Only versions written by the agent of this session; begins with `sesn_`.
        view: Whether each item comes with its `content`. With `full`, a page holds at most 20
            items. Default: `basic`.
        options: What this call does differently from its client.

    Returns:
        One page of memory versions.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (memory_store_id,),
        query={
            "api_key_id": api_key_id,
            "created_at[gte]": created_at_gte,
            "created_at[lte]": created_at_lte,
            "limit": limit,
            "memory_id": memory_id,
            "operation": operation,
            "page": page,
            "service_account_id": service_account_id,
            "session_id": session_id,
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

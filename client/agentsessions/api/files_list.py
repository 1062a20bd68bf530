# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
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

from ..models.file_metadata import FileMetadata
from ..models.file_page import FilePage, decode_file_page

OPERATION: Final[Operation[FilePage, FilePage]] = Operation(
    id="files_list",
    method="GET",
    path="/v1/files",
    returns=Json(decode_file_page),
    safe=True,
    parameter_betas={
        "scope_id": ("managed-agents-2026-04-01",),
    },
)
PAGING: Final[CursorPaging[FileMetadata]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    *,
    ids: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    scope_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[FilePage, FilePage]:
    """List files.

    Lists the files of the workspace. `scope_id` narrows the list to those that one session
    has made, and `ids[]` to certain files.

    Args:
        ids: Only the files with these ids, each beginning with `file_`. They come in one page,
            without those that do not exist. Cannot be combined with `limit` or `page`. At most 100
            items.
        limit: How many items a page holds at most. 1 to 1000; default: `20`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        scope_id: Only the files of this scope, which is a session and begins with `sesn_`:
            those that it has written to `/mnt/session/outputs`. They can take a few seconds to
            appear after the session has gone idle. Sent with the beta value `managed-
            agents-2026-04-01`.
        options: What this call does differently from its client.

    Returns:
        One page of files.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "ids[]": ids,
            "limit": limit,
            "page": page,
            "scope_id": scope_id,
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

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
    unchanged,
)

OPERATION: Final[Operation[list[str], list[str]]] = Operation(
    id="guests_names",
    method="GET",
    path="/v1/guests/names",
    returns=Json(unchanged),
    safe=True,
)
PAGING: Final[OffsetPaging[str]] = OffsetPaging(parameter="skip", size="limit")


def call(
    *, skip: int | Unset = UNSET, limit: int | Unset = 100, options: RequestOptions | None = None
) -> Call[list[str], list[str]]:
    """List the names of guests.

    Lists names in pages that are arrays.

    Args:
        skip: How many to leave out.
        limit: How many at most.
        options: What this call does differently from its client.

    Returns:
        Some names.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "skip": skip,
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

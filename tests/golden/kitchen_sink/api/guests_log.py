# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    Json,
    Operation,
    RequestOptions,
    SequencePaging,
    Unset,
    bind,
)

from ..models.guest_log import GuestLog, decode_guest_log
from ..models.guest_log_entry import GuestLogEntry

OPERATION: Final[Operation[GuestLog, GuestLog]] = Operation(
    id="guests_log",
    method="GET",
    path="/v1/guests/log",
    returns=Json(decode_guest_log),
    safe=True,
)
PAGING: Final[SequencePaging[GuestLogEntry]] = SequencePaging(
    items="entries", parameter="after", order="sequence", size="limit"
)


def call(
    *, after: int | Unset = UNSET, limit: int | Unset = UNSET, options: RequestOptions | None = None
) -> Call[GuestLog, GuestLog]:
    """List what guests did.

    Lists entries, the oldest first.

    Args:
        after: The number of the entry to go on after.
        limit: How many at most.
        options: What this call does differently from its client.

    Returns:
        Some entries.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "after": after,
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

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    Call,
    Events,
    Frame,
    Operation,
    RequestOptions,
    StreamFormat,
    bind,
)

from ..models.guest_log_entry import GuestLogEntry, decode_guest_log_entry

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncEventStream, EventStream


OPERATION: Final[Operation[EventStream[GuestLogEntry], AsyncEventStream[GuestLogEntry]]] = (
    Operation(
        id="guests_stream",
        method="GET",
        path="/v1/guests/events",
        returns=Events(
            decode_guest_log_entry,
            StreamFormat(
                id="key",
                order="sequence",
                frames={
                    "attached": Frame("opened"),
                    "closing": Frame("reconnect", "wait_ms"),
                    "closed": Frame("finished"),
                    "refused": Frame("error"),
                    "tick": Frame("ignored"),
                },
            ),
        ),
        safe=True,
        caught_up_by="guests_log",
    )
)


def call(
    *, options: RequestOptions | None = None
) -> Call[EventStream[GuestLogEntry], AsyncEventStream[GuestLogEntry]]:
    """Stream what guests do.

    Stays open and sends entries as they are written.

    Args:
        options: What this call does differently from its client.

    Returns:
        Entries, and frames that are none.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.events_summary import EventsSummary, decode_events_summary

OPERATION: Final[Operation[EventsSummary, EventsSummary]] = Operation(
    id="sessions_events_summary",
    method="GET",
    path="/v1/sessions/{session_id}/events/summary",
    returns=Json(decode_events_summary),
    safe=True,
)


def call(
    session_id: str, *, options: RequestOptions | None = None
) -> Call[EventsSummary, EventsSummary]:
    """Sum up events.

    Counts what happened in a session.

    Args:
        session_id: Identifies the session; begins with `session_`.
        options: What this call does differently from its client.

    Returns:
        The counts.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (session_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

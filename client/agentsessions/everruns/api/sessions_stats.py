# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.session_stats import SessionStats, decode_session_stats

OPERATION: Final[Operation[SessionStats, SessionStats]] = Operation(
    id="sessions_stats",
    method="GET",
    path="/v1/sessions/stats",
    returns=Json(decode_session_stats),
    safe=True,
)


def call(*, options: RequestOptions | None = None) -> Call[SessionStats, SessionStats]:
    """Count sessions.

    Counts the sessions of the organization by what they are doing.

    Args:
        options: What this call does differently from its client.

    Returns:
        The counts.

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

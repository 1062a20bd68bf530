# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.cancel_turn_response import CancelTurnResponse, decode_cancel_turn_response

OPERATION: Final[Operation[CancelTurnResponse, CancelTurnResponse]] = Operation(
    id="sessions_cancel",
    method="POST",
    path="/v1/sessions/{session_id}/cancel",
    returns=Json(decode_cancel_turn_response),
    safe=True,
)


def call(
    session_id: str, *, options: RequestOptions | None = None
) -> Call[CancelTurnResponse, CancelTurnResponse]:
    """Cancel the running turn.

    Stops the turn that is running. A message says so to the user, `turn.cancelled` and
    `session.idled` follow. With no turn running it does nothing, and says so in `status`.
    Safe to repeat.

    Args:
        session_id: Identifies the session; begins with `session_`.
        options: What this call does differently from its client.

    Returns:
        What became of it.

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

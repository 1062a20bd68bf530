# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.interrupt_result import InterruptResult, decode_interrupt_result

OPERATION: Final[Operation[InterruptResult, InterruptResult]] = Operation(
    id="sessions_interrupt",
    method="POST",
    path="/sessions/{id}/interrupt",
    returns=Json(decode_interrupt_result),
    safe=True,
)


def call(
    id: str, *, options: RequestOptions | None = None
) -> Call[InterruptResult, InterruptResult]:
    """Interrupt a session.

    Ends the turn that is running; its own call ends with `REQUEST_CANCELLED`. An idle
    session is left as it is, and that is no error. Refused with 409 while the session is
    still being made. Safe to repeat.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        options: What this call does differently from its client.

    Returns:
        What became of it.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

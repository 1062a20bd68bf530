# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.runtime_status import RuntimeStatus, decode_runtime_status

OPERATION: Final[Operation[RuntimeStatus, RuntimeStatus]] = Operation(
    id="sessions_status",
    method="GET",
    path="/sessions/{id}/status",
    returns=Json(decode_runtime_status),
    safe=True,
)


def call(id: str, *, options: RequestOptions | None = None) -> Call[RuntimeStatus, RuntimeStatus]:
    """Read the status.

    Says what the agent behind a session is doing. Answers 404 for a session whose agent is
    not loaded, even if the session exists: after a restart of the server until its next
    turn.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        options: What this call does differently from its client.

    Returns:
        The status.

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

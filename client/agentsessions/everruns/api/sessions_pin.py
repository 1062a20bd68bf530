# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Nothing, Operation, RequestOptions, bind

OPERATION: Final[Operation[None, None]] = Operation(
    id="sessions_pin",
    method="PUT",
    path="/v1/sessions/{session_id}/pin",
    returns=Nothing(),
    safe=True,
)


def call(session_id: str, *, options: RequestOptions | None = None) -> Call[None, None]:
    """Pin a session.

    Pins the session for the user who calls. Pinning it again changes nothing.

    Args:
        session_id: Identifies the session; begins with `session_`.
        options: What this call does differently from its client.

    Returns:
        The session is pinned.

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

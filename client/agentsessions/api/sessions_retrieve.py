# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.session import Session, decode_session

OPERATION: Final[Operation[Session, Session]] = Operation(
    id="sessions_retrieve",
    method="GET",
    path="/v1/sessions/{session_id}",
    returns=Json(decode_session),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(session_id: str, *, options: RequestOptions | None = None) -> Call[Session, Session]:
    """Retrieve a session.

    Returns the session as it is now, with its status, its resolved agent and what it has
    used so far. To follow what happens in it, stream its events. Its status can lag behind
    the stream for a moment, and read `idle` before the list of events is complete.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        options: What this call does differently from its client.

    Returns:
        The session.

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

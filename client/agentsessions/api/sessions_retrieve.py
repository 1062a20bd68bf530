# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.session import Session, decode_session

OPERATION: Final[Operation[Session]] = Operation(
    id="sessions_retrieve",
    method="GET",
    path="/v1/sessions/{session_id}",
    decode=decode_session,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(session_id: str, *, options: RequestOptions | None = None) -> Call[Session]:
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
    return OPERATION.call(session_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)

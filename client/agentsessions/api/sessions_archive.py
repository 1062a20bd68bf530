# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.session import Session, decode_session

OPERATION: Final[Operation[Session, Session]] = Operation(
    id="sessions_archive",
    method="POST",
    path="/v1/sessions/{session_id}/archive",
    returns=Json(decode_session),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(session_id: str, *, options: RequestOptions | None = None) -> Call[Session, Session]:
    """Archive a session.

    Ends the session for good but keeps its history: its status becomes `terminated`,
    further events are refused, and lists leave it out unless asked. A `running` session is
    refused with 400: interrupt it and wait until it is `idle`. An open workflow run may be
    refused with 400 as well. Safe to repeat: the session ends up archived either way.

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

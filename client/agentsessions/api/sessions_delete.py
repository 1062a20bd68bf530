# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deleted_session import DeletedSession, decode_deleted_session

OPERATION: Final[Operation[DeletedSession, DeletedSession]] = Operation(
    id="sessions_delete",
    method="DELETE",
    path="/v1/sessions/{session_id}",
    returns=Json(decode_deleted_session),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    session_id: str, *, options: RequestOptions | None = None
) -> Call[DeletedSession, DeletedSession]:
    """Delete a session.

    Deletes the session with its events, its sandbox and the files it produced. Memory
    stores, vaults, the agent, the environment and uploaded files stay. A `running` session
    is refused with 400: interrupt it and wait until it is `idle`. Open streams receive
    `session.deleted` and end. There is no way back; archive the session instead to keep its
    history. Safe to repeat: a second request finds nothing and answers 404.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

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

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.session_thread import SessionThread, decode_session_thread

OPERATION: Final[Operation[SessionThread, SessionThread]] = Operation(
    id="sessions_threads_retrieve",
    method="GET",
    path="/v1/sessions/{session_id}/threads/{thread_id}",
    returns=Json(decode_session_thread),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    session_id: str, thread_id: str, *, options: RequestOptions | None = None
) -> Call[SessionThread, SessionThread]:
    """Retrieve a thread.

    Returns one thread with its agent, its status and what it has used so far.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        thread_id: Identifies the thread within its session; begins with `sthr_`.
        options: What this call does differently from its client.

    Returns:
        The thread.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            session_id,
            thread_id,
        ),
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

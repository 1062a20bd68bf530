# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.session_thread import SessionThread, decode_session_thread

OPERATION: Final[Operation[SessionThread]] = Operation(
    id="sessions_threads_retrieve",
    method="GET",
    path="/v1/sessions/{session_id}/threads/{thread_id}",
    decode=decode_session_thread,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    session_id: str, thread_id: str, *, options: RequestOptions | None = None
) -> Call[SessionThread]:
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
    return OPERATION.call(session_id, thread_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.session_task import SessionTask, decode_session_task

OPERATION: Final[Operation[SessionTask, SessionTask]] = Operation(
    id="sessions_tasks_cancel",
    method="POST",
    path="/v1/sessions/{session_id}/tasks/{task_id}/cancel",
    returns=Json(decode_session_task),
    safe=True,
)


def call(
    session_id: str, task_id: str, *, options: RequestOptions | None = None
) -> Call[SessionTask, SessionTask]:
    """Cancel a task.

    Asks a task to stop. It does so when it can: `cancel_requested_at` is set at once,
    `state` changes later.

    Args:
        session_id: Identifies the session; begins with `session_`.
        task_id: Identifies the task within its session; begins with `task_`.
        options: What this call does differently from its client.

    Returns:
        The task.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            session_id,
            task_id,
        ),
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

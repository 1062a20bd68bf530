# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.task_detail import TaskDetail, decode_task_detail

OPERATION: Final[Operation[TaskDetail, TaskDetail]] = Operation(
    id="sessions_tasks_retrieve",
    method="GET",
    path="/v1/sessions/{session_id}/tasks/{task_id}",
    returns=Json(decode_task_detail),
    safe=True,
)


def call(
    session_id: str,
    task_id: str,
    *,
    after_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[TaskDetail, TaskDetail]:
    """Retrieve a task.

    Reads a task with its messages.

    Args:
        session_id: Identifies the session; begins with `session_`.
        task_id: Identifies the task within its session; begins with `task_`.
        after_id: Only messages after this one; begins with `tmsg_`.
        limit: How many messages to give at most. 0 to 500; default: `50`.
        options: What this call does differently from its client.

    Returns:
        The task and its messages.

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
        query={
            "after_id": after_id,
            "limit": limit,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

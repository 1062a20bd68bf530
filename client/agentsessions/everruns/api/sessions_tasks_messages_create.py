# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_task_message_request import CreateTaskMessageRequest
from ..models.task_message import TaskMessage, decode_task_message

if TYPE_CHECKING:
    from ..models._inputs import CreateTaskMessageRequestDict


OPERATION: Final[Operation[TaskMessage, TaskMessage]] = Operation(
    id="sessions_tasks_messages_create",
    method="POST",
    path="/v1/sessions/{session_id}/tasks/{task_id}/messages",
    returns=Json(decode_task_message),
    safe=False,
    body_type=CreateTaskMessageRequest,
)


def call(
    session_id: str,
    task_id: str,
    *,
    body: CreateTaskMessageRequest | CreateTaskMessageRequestDict,
    options: RequestOptions | None = None,
) -> Call[TaskMessage, TaskMessage]:
    """Send a message to a task.

    Says something to a task, for example what it has asked for. Not safe to repeat: every
    call that arrives is another message.

    Args:
        session_id: Identifies the session; begins with `session_`.
        task_id: Identifies the task within its session; begins with `task_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The message, as it was stored.

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
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

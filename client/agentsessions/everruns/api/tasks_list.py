# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    Json,
    Operation,
    RequestOptions,
    Unset,
    bind,
    decode_list,
)

from ..models.session_task import SessionTask, decode_session_task
from ..models.task_state import TaskState

if TYPE_CHECKING:
    from ..models._inputs import TaskStateLiteral


OPERATION: Final[Operation[list[SessionTask], list[SessionTask]]] = Operation(
    id="tasks_list",
    method="GET",
    path="/v1/tasks",
    returns=Json(lambda item: decode_list(decode_session_task, item)),
    safe=True,
)


def call(
    *,
    state: TaskState | TaskStateLiteral | Unset = UNSET,
    kind: str | Unset = UNSET,
    created_after: str | Unset = UNSET,
    root_session_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[list[SessionTask], list[SessionTask]]:
    """List tasks of all sessions.

    Lists the background tasks of all sessions of the organization, the newest first.

    Args:
        state: Only tasks that have got so far.
        kind: Only tasks of this kind, such as `subagent`.
        created_after: Only tasks that were created at this time, in RFC 3339, or later.
        root_session_id: Only tasks of this session and of the sessions that its subagents run
            in; begins with `session_`.
        limit: How many tasks to give at most. 0 to 500; default: `100`.
        options: What this call does differently from its client.

    Returns:
        The tasks.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "state": state,
            "kind": kind,
            "created_after": created_after,
            "root_session_id": root_session_id,
            "limit": limit,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

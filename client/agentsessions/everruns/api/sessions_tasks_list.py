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
    id="sessions_tasks_list",
    method="GET",
    path="/v1/sessions/{session_id}/tasks",
    returns=Json(lambda item: decode_list(decode_session_task, item)),
    safe=True,
)


def call(
    session_id: str,
    *,
    state: TaskState | TaskStateLiteral | Unset = UNSET,
    kind: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[list[SessionTask], list[SessionTask]]:
    """List tasks.

    Lists the background tasks of a session.

    Args:
        session_id: Identifies the session; begins with `session_`.
        state: Only tasks that have got so far.
        kind: Only tasks of this kind, such as `subagent`.
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
        (session_id,),
        query={
            "state": state,
            "kind": kind,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Background tasks of all sessions of the organization."""

from __future__ import annotations

from builtins import list as list_  # methods may be called so
from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import TaskStateLiteral
    from ...models.session_task import SessionTask
    from ...models.task_state import TaskState


class _Tasks:
    @operation
    def list(
        self,
        *,
        state: TaskState | TaskStateLiteral | Unset = UNSET,
        kind: str | Unset = UNSET,
        created_after: str | Unset = UNSET,
        root_session_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[list_[SessionTask], list_[SessionTask]]:
        """List tasks of all sessions.

        Lists the background tasks of all sessions of the organization, the newest first.

        Args:
            state: Only tasks that have got so far.
            kind: Only tasks of this kind, such as `subagent`.
            created_after: Only tasks that were created at this time, in RFC 3339, or later.
            root_session_id: Only tasks of this session and of the sessions that its subagents
                run in; begins with `session_`.
            limit: How many tasks to give at most. 0 to 500; default: `100`.
            options: What this call does differently from its client.
        """
        return api.tasks_list.call(
            state=state,
            kind=kind,
            created_after=created_after,
            root_session_id=root_session_id,
            limit=limit,
            options=options,
        )


class Tasks(_Tasks, SyncNamespace):
    """Background tasks of all sessions of the organization."""


class AsyncTasks(_Tasks, AsyncNamespace):
    """Background tasks of all sessions of the organization."""

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Background tasks of a session, such as subagents."""

from __future__ import annotations

from builtins import list as list_  # methods may be called so
from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import TaskStateLiteral
    from ...models.session_task import SessionTask
    from ...models.task_detail import TaskDetail
    from ...models.task_state import TaskState
    from .sessions_tasks_messages import AsyncSessionsTasksMessages, SessionsTasksMessages


class _SessionsTasks:
    @operation
    def list(
        self,
        session_id: str,
        *,
        state: TaskState | TaskStateLiteral | Unset = UNSET,
        kind: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[list_[SessionTask], list_[SessionTask]]:
        """List tasks.

        Lists the background tasks of a session.

        Args:
            session_id: Identifies the session; begins with `session_`.
            state: Only tasks that have got so far.
            kind: Only tasks of this kind, such as `subagent`.
            options: What this call does differently from its client.
        """
        return api.sessions_tasks_list.call(session_id, state=state, kind=kind, options=options)

    @operation
    def retrieve(
        self,
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
        """
        return api.sessions_tasks_retrieve.call(
            session_id, task_id, after_id=after_id, limit=limit, options=options
        )

    @operation
    def cancel(
        self, session_id: str, task_id: str, *, options: RequestOptions | None = None
    ) -> Call[SessionTask, SessionTask]:
        """Cancel a task.

        Asks a task to stop. It does so when it can: `cancel_requested_at` is set at once,
        `state` changes later.

        Args:
            session_id: Identifies the session; begins with `session_`.
            task_id: Identifies the task within its session; begins with `task_`.
            options: What this call does differently from its client.
        """
        return api.sessions_tasks_cancel.call(session_id, task_id, options=options)


class SessionsTasks(_SessionsTasks, SyncNamespace):
    """Background tasks of a session, such as subagents."""

    @property
    def messages(self) -> SessionsTasksMessages:
        """What a session and its tasks say to each other."""
        from .sessions_tasks_messages import SessionsTasksMessages

        return self._child(SessionsTasksMessages)


class AsyncSessionsTasks(_SessionsTasks, AsyncNamespace):
    """Background tasks of a session, such as subagents."""

    @property
    def messages(self) -> AsyncSessionsTasksMessages:
        """What a session and its tasks say to each other."""
        from .sessions_tasks_messages import AsyncSessionsTasksMessages

        return self._child(AsyncSessionsTasksMessages)

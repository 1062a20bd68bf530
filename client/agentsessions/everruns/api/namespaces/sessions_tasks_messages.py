# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What a session and its tasks say to each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import TaskMessagePartDict
    from ...models.task_message import TaskMessage
    from ...models.task_message_part import TaskMessagePart


class _SessionsTasksMessages:
    @operation
    def create(
        self,
        session_id: str,
        task_id: str,
        *,
        text: str | None | Unset = UNSET,
        content: Sequence[TaskMessagePart | TaskMessagePartDict] | None | Unset = UNSET,
        in_reply_to: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[TaskMessage, TaskMessage]:
        """Send a message to a task.

        Says something to a task, for example what it has asked for. Not safe to repeat:
        every call that arrives is another message.

        Args:
            session_id: Identifies the session; begins with `session_`.
            task_id: Identifies the task within its session; begins with `task_`.
            text: The message, if it is nothing but text.
            content: The message in pieces.
            in_reply_to: The request for input that it answers.
            options: What this call does differently from its client.
        """
        return api.sessions_tasks_messages_create.call(
            session_id,
            task_id,
            body={
                "text": text,
                "content": content,
                "in_reply_to": in_reply_to,
            },
            options=options,
        )


class SessionsTasksMessages(_SessionsTasksMessages, SyncNamespace):
    """What a session and its tasks say to each other."""


class AsyncSessionsTasksMessages(_SessionsTasksMessages, AsyncNamespace):
    """What a session and its tasks say to each other."""

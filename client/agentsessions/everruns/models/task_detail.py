# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .session_task import SessionTask, decode_session_task
from .task_message import TaskMessage, decode_task_message


@model
class TaskDetail(Model):
    """A task with its latest messages.

    Attributes:
        task: The task.
        messages: The messages, the oldest first.
    """

    task: SessionTask
    messages: list[TaskMessage]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "task"
        try:
            self.task = decode_session_task(data["task"])
            at = "messages"
            self.messages = decode_list(decode_task_message, data["messages"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_task_detail = TaskDetail.from_dict

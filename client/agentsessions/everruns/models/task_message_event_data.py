# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .task_message import TaskMessage, decode_task_message


@model
class TaskMessageEventData(Model):
    """A message to or from a task.

    Attributes:
        task_id: The task; begins with `task_`.
        message: The message.
    """

    task_id: str
    message: TaskMessage

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.task_id = data["task_id"]
            self.message = decode_task_message(data["message"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "message") from None
        self._raw = data
        return self


decode_task_message_event_data = TaskMessageEventData.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .session_task import SessionTask, decode_session_task


@model
class TaskEventData(Model):
    """A task as it is now.

    Attributes:
        task: The whole task.
    """

    task: SessionTask

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.task = decode_session_task(data["task"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "task") from None
        self._raw = data
        return self


decode_task_event_data = TaskEventData.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .task_message_direction import TaskMessageDirection, decode_task_message_direction
from .task_message_part import read_task_message_part_list

if TYPE_CHECKING:
    from .task_message_part import TaskMessagePart


@model
class TaskMessage(Model):
    """A message between a session and one of its tasks.

    Attributes:
        id: Identifies the message; begins with `tmsg_`.
        task_id: The task; begins with `task_`.
        direction: Which way it goes.
        content: What it says.
        in_reply_to: The request for input that it answers.
        created_at: When it was sent.
    """

    id: str
    task_id: str
    direction: TaskMessageDirection
    content: list[TaskMessagePart]
    in_reply_to: str | None | Unset = UNSET
    created_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "direction"
        try:
            self.id = data["id"]
            self.task_id = data["task_id"]
            self.direction = decode_task_message_direction(data["direction"])
            at = "content"
            self.content = read_task_message_part_list(data["content"])
            self.in_reply_to = data.get("in_reply_to", UNSET)
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_task_message = TaskMessage.from_dict

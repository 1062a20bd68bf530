# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .task_message_part import read_task_message_part_list

if TYPE_CHECKING:
    from ._inputs import TaskMessagePartDict
    from .task_message_part import TaskMessagePart


@model
class CreateTaskMessageRequest(Model):
    """A message to a task, as `text` or as `content`.

    Attributes:
        text: The message, if it is nothing but text.
        content: The message in pieces.
        in_reply_to: The request for input that it answers.
    """

    text: str | None | Unset = UNSET
    content: Sequence[TaskMessagePart | TaskMessagePartDict] | None | Unset = UNSET
    in_reply_to: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.text = data.get("text", UNSET)
            value = data.get("content", UNSET)
            self.content = (
                value
                if value is UNSET
                else None
                if value is None
                else read_task_message_part_list(value)
            )
            self.in_reply_to = data.get("in_reply_to", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_create_task_message_request = CreateTaskMessageRequest.from_dict

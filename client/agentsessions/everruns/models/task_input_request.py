# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class TaskInputRequest(Model):
    """What a task needs to go on.

    Attributes:
        id: What `in_reply_to` of the answer names.
        prompt: The question.
        expected: What the answer should look like, for programs.
    """

    id: str
    prompt: str
    expected: dict[str, Any] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.prompt = data["prompt"]
            self.expected = data.get("expected", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_task_input_request = TaskInputRequest.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CompactionStartedEvent(Model):
    """The history is too long, and is being summed up.

    Attributes:
        type: Always `compaction_started`.
        input_tokens: Tokens of the last request. At least 0.
        estimated_history_tokens: Tokens of the history, roughly. At least 0.
        message_count: How many messages it has. At least 0.
    """

    type: Literal["compaction_started"] = "compaction_started"
    input_tokens: int
    estimated_history_tokens: int
    message_count: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.input_tokens = data["input_tokens"]
            self.estimated_history_tokens = data["estimated_history_tokens"]
            self.message_count = data["message_count"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_compaction_started_event = CompactionStartedEvent.from_dict

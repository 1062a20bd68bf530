# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .retry_schedule import RetrySchedule, decode_retry_schedule


@model
class RetryingEvent(Model):
    """The model could not be asked, and will be asked again.

    Attributes:
        type: Always `retrying`.
        retry: Why and when.
        assistant_message_id: The assistant message that this is part of; servers before 0.9
            leave it out.
    """

    type: Literal["retrying"] = "retrying"
    retry: RetrySchedule
    assistant_message_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.retry = decode_retry_schedule(data["retry"])
            self.assistant_message_id = data.get("assistant_message_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "retry") from None
        self._raw = data
        return self


decode_retrying_event = RetryingEvent.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .model_call_usage import ModelCallUsage, decode_model_call_usage
from .stop_reason import StopReason, decode_stop_reason


@model
class TurnCompletedEvent(Model):
    """The model has answered, and the tools that it has called have run.

    Attributes:
        type: Always `turn_completed`.
        stop_reason: Why it stopped.
        usage: What this request has used.
        assistant_message_id: The assistant message that this is part of; servers before 0.9
            leave it out.
    """

    type: Literal["turn_completed"] = "turn_completed"
    stop_reason: StopReason
    usage: ModelCallUsage | None | Unset = UNSET
    assistant_message_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "stop_reason"
        try:
            self.type = data["type"]
            self.stop_reason = decode_stop_reason(data["stop_reason"])
            at = "usage"
            value = data.get("usage", UNSET)
            self.usage = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_model_call_usage(value)
            )
            self.assistant_message_id = data.get("assistant_message_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_turn_completed_event = TurnCompletedEvent.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class EventContext(Model):
    """What an event is part of. Empty on `input.message`.

    Attributes:
        turn_id: The turn that it belongs to; begins with `turn_`.
        input_message_id: The message that began the turn; begins with `message_`.
        exec_id: The step of the turn, one for each time that the model is asked; begins with
            `exec_`.
        trace_id: The trace, in the sense of OpenTelemetry.
        span_id: The span that the event is.
        parent_span_id: The span around it.
    """

    turn_id: str | None | Unset = UNSET
    input_message_id: str | None | Unset = UNSET
    exec_id: str | None | Unset = UNSET
    trace_id: str | None | Unset = UNSET
    span_id: str | None | Unset = UNSET
    parent_span_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data.get("turn_id", UNSET)
            self.input_message_id = data.get("input_message_id", UNSET)
            self.exec_id = data.get("exec_id", UNSET)
            self.trace_id = data.get("trace_id", UNSET)
            self.span_id = data.get("span_id", UNSET)
            self.parent_span_id = data.get("parent_span_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_event_context = EventContext.from_dict

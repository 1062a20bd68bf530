# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class SpanModelRequestStartEvent(Model):
    """A request to the model began. What the model says and which tools it calls comes before the
    end of the span; the results of the tools come after it.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `span.model_request_start`.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["span.model_request_start"] = "span.model_request_start"
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "processed_at") from None
        self._raw = data
        return self


decode_span_model_request_start_event = SpanModelRequestStartEvent.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

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

from .model_usage import ModelUsage, decode_model_usage


@model
class SpanModelRequestEndEvent(Model):
    """A request to the model ended. It comes also when an interrupt cut the request off.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `span.model_request_end`.
        model_request_start_id: The `span.model_request_start` event of the same request; begins
            with `sevt_`.
        model_usage: The tokens of this one request.
        is_error: Whether the request failed; absent or null when the service does not say.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["span.model_request_end"] = "span.model_request_end"
    model_request_start_id: str
    model_usage: ModelUsage
    is_error: bool | None | Unset = UNSET
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "model_usage"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.model_request_start_id = data["model_request_start_id"]
            self.model_usage = decode_model_usage(data["model_usage"])
            self.is_error = data.get("is_error", UNSET)
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_span_model_request_end_event = SpanModelRequestEndEvent.from_dict

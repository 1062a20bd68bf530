# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class SpanOutcomeEvaluationOngoingEvent(Model):
    """The grader is still at work; sent from time to time as a sign of life.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `span.outcome_evaluation_ongoing`.
        outcome_id: The outcome under evaluation; begins with `outc_`.
        iteration: Which cycle of grading this is, counted from 0.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["span.outcome_evaluation_ongoing"] = "span.outcome_evaluation_ongoing"
    outcome_id: str
    iteration: int
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.outcome_id = data["outcome_id"]
            self.iteration = data["iteration"]
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "processed_at") from None
        self._raw = data
        return self


decode_span_outcome_evaluation_ongoing_event = SpanOutcomeEvaluationOngoingEvent.from_dict

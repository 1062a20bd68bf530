# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp

from .known_outcome_result import KnownOutcomeResult, decode_known_outcome_result
from .model_usage import ModelUsage, decode_model_usage


@model
class SpanOutcomeEvaluationEndEvent(Model):
    """The grader gave its verdict, or the evaluation was broken off.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `span.outcome_evaluation_end`.
        outcome_id: The outcome under evaluation; begins with `outc_`.
        outcome_evaluation_start_id: The `span.outcome_evaluation_start` event of this
            evaluation; begins with `sevt_`. Empty when an interrupt came before the grading began.
        iteration: Which cycle of grading this is, counted from 0.
        result: The verdict.
        explanation: Which criteria are met and which are not, for people and for the agent.
        usage: The tokens that the grader used.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["span.outcome_evaluation_end"] = "span.outcome_evaluation_end"
    outcome_id: str
    outcome_evaluation_start_id: str
    iteration: int
    result: KnownOutcomeResult
    explanation: str
    usage: ModelUsage
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "result"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.outcome_id = data["outcome_id"]
            self.outcome_evaluation_start_id = data["outcome_evaluation_start_id"]
            self.iteration = data["iteration"]
            self.result = decode_known_outcome_result(data["result"])
            self.explanation = data["explanation"]
            at = "usage"
            self.usage = decode_model_usage(data["usage"])
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_span_outcome_evaluation_end_event = SpanOutcomeEvaluationEndEvent.from_dict

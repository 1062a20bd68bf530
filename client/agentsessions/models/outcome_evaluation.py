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

from .known_outcome_state import KnownOutcomeState, decode_known_outcome_state


@model
class OutcomeEvaluation(Model):
    """How far the work on one outcome has come, and how it was judged.

    Attributes:
        type: Always `outcome_evaluation`.
        outcome_id: Identifies the outcome; begins with `outc_`.
        description: What is to be achieved, as sent in the `user.define_outcome` event.
        result: The judgement, or how far the evaluation has come.
        iteration: The current or last cycle of work and grading, counted from 0.
        explanation: Why it was judged so; null until it has been.
        completed_at: When the evaluation ended; null until then.
    """

    type: Literal["outcome_evaluation"] = "outcome_evaluation"
    outcome_id: str
    description: str
    result: KnownOutcomeState
    iteration: int
    explanation: str | None | Unset = UNSET
    completed_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "result"
        try:
            self.type = data["type"]
            self.outcome_id = data["outcome_id"]
            self.description = data["description"]
            self.result = decode_known_outcome_state(data["result"])
            self.iteration = data["iteration"]
            self.explanation = data.get("explanation", UNSET)
            at = "completed_at"
            value = data.get("completed_at", UNSET)
            self.completed_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_outcome_evaluation = OutcomeEvaluation.from_dict

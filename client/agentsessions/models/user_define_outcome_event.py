# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

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

from .rubric import decode_rubric

if TYPE_CHECKING:
    from .rubric import Rubric


@model
class UserDefineOutcomeEvent(Model):
    """A goal with criteria. The events of its evaluation refer to it by `outcome_id`.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `user.define_outcome`.
        outcome_id: Identifies the outcome; given by the service, begins with `outc_`.
        description: What the agent is to achieve.
        rubric: The criteria; those of a file are given as text.
        max_iterations: How many cycles of grading there may be; absent or null means 3. At most
            20.
        processed_at: When the session took the goal up, which it does at once.
    """

    id: str
    type: Literal["user.define_outcome"] = "user.define_outcome"
    outcome_id: str
    description: str
    rubric: Rubric
    max_iterations: int | None | Unset = UNSET
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "rubric"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.outcome_id = data["outcome_id"]
            self.description = data["description"]
            self.rubric = decode_rubric(data["rubric"])
            self.max_iterations = data.get("max_iterations", UNSET)
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_user_define_outcome_event = UserDefineOutcomeEvent.from_dict

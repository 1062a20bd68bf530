# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .retry_failure import RetryFailure, decode_retry_failure
from .retry_plan import RetryPlan, decode_retry_plan


@model
class RetrySchedule(Model):
    """Why and when a model is asked again.

    Attributes:
        failure: What went wrong.
        plan: What happens next.
    """

    failure: RetryFailure
    plan: RetryPlan

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "failure"
        try:
            self.failure = decode_retry_failure(data["failure"])
            at = "plan"
            self.plan = decode_retry_plan(data["plan"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_retry_schedule = RetrySchedule.from_dict

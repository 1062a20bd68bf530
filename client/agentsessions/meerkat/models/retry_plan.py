# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class RetryPlan(Model):
    """When a model is asked again.

    Attributes:
        attempt: Which attempt this will be. At least 0.
        max_retries: How many there may be. At least 0.
        selected_delay_ms: How long is waited, in milliseconds. At least 0.
        computed_delay_ms: How long it would be by the backoff alone, in milliseconds. At least
            0.
        retry_after_hint_ms: How long the provider says to wait, in milliseconds. At least 0.
        rate_limit_floor_applied: Whether it is longer because the provider takes no more
            requests for now.
        budget_capped: Whether it is shorter because the time is limited.
    """

    attempt: int
    max_retries: int
    selected_delay_ms: int
    computed_delay_ms: int
    retry_after_hint_ms: int | None | Unset = UNSET
    rate_limit_floor_applied: bool
    budget_capped: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.attempt = data["attempt"]
            self.max_retries = data["max_retries"]
            self.selected_delay_ms = data["selected_delay_ms"]
            self.computed_delay_ms = data["computed_delay_ms"]
            self.retry_after_hint_ms = data.get("retry_after_hint_ms", UNSET)
            self.rate_limit_floor_applied = data["rate_limit_floor_applied"]
            self.budget_capped = data["budget_capped"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_retry_plan = RetryPlan.from_dict

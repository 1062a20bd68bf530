# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class HealthCheckSummary(Model):
    """A health check in numbers.

    Attributes:
        total: How many cases there were. At least 0.
        passed: How many passed. At least 0.
        failed: How many did not. At least 0.
        errored: How many could not be finished. At least 0.
        pass_rate: The part that passed, from 0 to 1.
        avg_score: The model's mark on average, from 0 to 1.
        avg_turns: How many turns a case took on average.
        total_input_tokens: Tokens of all prompts, those of the judge too. At least 0.
        total_output_tokens: Tokens that were written, those of the judge too. At least 0.
    """

    total: int
    passed: int
    failed: int
    errored: int
    pass_rate: float
    avg_score: float
    avg_turns: float
    total_input_tokens: int
    total_output_tokens: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.total = data["total"]
            self.passed = data["passed"]
            self.failed = data["failed"]
            self.errored = data["errored"]
            self.pass_rate = data["pass_rate"]
            self.avg_score = data["avg_score"]
            self.avg_turns = data["avg_turns"]
            self.total_input_tokens = data["total_input_tokens"]
            self.total_output_tokens = data["total_output_tokens"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_health_check_summary = HealthCheckSummary.from_dict

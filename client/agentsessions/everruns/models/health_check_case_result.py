# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class HealthCheckCaseResult(Model):
    """How an agent did in one case.

    Attributes:
        name: What the case is called.
        user_message: What the agent was told.
        rubric: What a good answer is.
        passed: Whether both the rules and the model are content.
        score: The model's mark, from 0 to 1.
        judge_reason: Why the model gave it.
        deterministic_reason: What the rules say: finished, not empty, not too many turns.
        turns: How many turns it took. At least 0.
        latency_ms: How long it took, in milliseconds. At least 0.
        input_tokens: Tokens of its prompts, those of the judge too. At least 0.
        output_tokens: Tokens that were written, those of the judge too. At least 0.
        session_id: The session in which it was played; begins with `session_`.
        error: Why the case could not be finished.
    """

    name: str
    user_message: str
    rubric: str
    passed: bool
    score: float
    judge_reason: str
    deterministic_reason: str
    turns: int
    latency_ms: int
    input_tokens: int | Unset = UNSET
    output_tokens: int | Unset = UNSET
    session_id: str | None | Unset = UNSET
    error: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.user_message = data["user_message"]
            self.rubric = data["rubric"]
            self.passed = data["passed"]
            self.score = data["score"]
            self.judge_reason = data["judge_reason"]
            self.deterministic_reason = data["deterministic_reason"]
            self.turns = data["turns"]
            self.latency_ms = data["latency_ms"]
            self.input_tokens = data.get("input_tokens", UNSET)
            self.output_tokens = data.get("output_tokens", UNSET)
            self.session_id = data.get("session_id", UNSET)
            self.error = data.get("error", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_health_check_case_result = HealthCheckCaseResult.from_dict

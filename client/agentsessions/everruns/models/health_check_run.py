# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .health_check_case_result import HealthCheckCaseResult, decode_health_check_case_result
from .health_check_status import HealthCheckStatus, decode_health_check_status
from .health_check_summary import HealthCheckSummary, decode_health_check_summary


@model
class HealthCheckRun(Model):
    """A trial of an agent: it is put a few questions, and a model judges the answers.

    Attributes:
        id: Identifies the run; begins with `healthcheck_`.
        agent_id: The agent; begins with `agent_`.
        model_id: The model that the agent used; begins with `model_`.
        config_hash: What the agent was configured to; equal if nothing has changed since.
        status: How far it has got.
        summary: The outcome in numbers, once it is completed.
        results: The outcome of each case, as far as there is one.
        error_message: Why the run failed.
        created_at: When it was asked for.
        completed_at: When it was done.
    """

    id: str
    agent_id: str | None | Unset = UNSET
    model_id: str | None | Unset = UNSET
    config_hash: str
    status: HealthCheckStatus
    summary: HealthCheckSummary | None | Unset = UNSET
    results: list[HealthCheckCaseResult] | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
    created_at: datetime
    completed_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.id = data["id"]
            self.agent_id = data.get("agent_id", UNSET)
            self.model_id = data.get("model_id", UNSET)
            self.config_hash = data["config_hash"]
            self.status = decode_health_check_status(data["status"])
            at = "summary"
            value = data.get("summary", UNSET)
            self.summary = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_health_check_summary(value)
            )
            at = "results"
            value = data.get("results", UNSET)
            self.results = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(decode_health_check_case_result, value)
            )
            self.error_message = data.get("error_message", UNSET)
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "completed_at"
            value = data.get("completed_at", UNSET)
            self.completed_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_health_check_run = HealthCheckRun.from_dict

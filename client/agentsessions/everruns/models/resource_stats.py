# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

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


@model
class ResourceStats(Model):
    """What the sessions of an agent or a harness have done and used, all together.

    Attributes:
        session_count: How many sessions there ever were. At least 0.
        active_session_count: Sessions with a turn running now. At least 0.
        idle_session_count: Sessions that wait for a message now. At least 0.
        started_session_count: Sessions that have begun a turn. At least 0.
        waiting_for_tool_results_session_count: Sessions that wait for a client now. At least 0.
        execution_count: How many turns there were. At least 0.
        first_session_at: When the first session was created.
        last_session_at: When the latest session was created.
        last_execution_at: When the latest turn was.
        total_session_duration_ms: How long they took, in milliseconds. At least 0.
        avg_session_duration_ms: How long one took on average, in milliseconds; null without
            sessions. At least 0.
        total_input_tokens: Tokens of prompts that no cache had. At least 0.
        total_output_tokens: Tokens that models wrote. At least 0.
        total_cache_read_tokens: Tokens of prompts that were read from a cache. At least 0.
        total_cache_creation_tokens: Tokens of prompts that were written to a cache. At least 0.
        total_cost_usd: The cost in US dollars, as it is stated where it is, else as it is
            estimated.
        total_actual_cost_usd: The part of it that model providers have stated.
        total_estimated_cost_usd: The cost by list prices, where these are known.
    """

    session_count: int
    active_session_count: int
    idle_session_count: int
    started_session_count: int
    waiting_for_tool_results_session_count: int
    execution_count: int
    first_session_at: datetime | None | Unset = UNSET
    last_session_at: datetime | None | Unset = UNSET
    last_execution_at: datetime | None | Unset = UNSET
    total_session_duration_ms: int
    avg_session_duration_ms: int | None | Unset = UNSET
    total_input_tokens: int
    total_output_tokens: int
    total_cache_read_tokens: int
    total_cache_creation_tokens: int
    total_cost_usd: float
    total_actual_cost_usd: float
    total_estimated_cost_usd: float

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "first_session_at"
        try:
            self.session_count = data["session_count"]
            self.active_session_count = data["active_session_count"]
            self.idle_session_count = data["idle_session_count"]
            self.started_session_count = data["started_session_count"]
            self.waiting_for_tool_results_session_count = data[
                "waiting_for_tool_results_session_count"
            ]
            self.execution_count = data["execution_count"]
            value = data.get("first_session_at", UNSET)
            self.first_session_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "last_session_at"
            value = data.get("last_session_at", UNSET)
            self.last_session_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "last_execution_at"
            value = data.get("last_execution_at", UNSET)
            self.last_execution_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            self.total_session_duration_ms = data["total_session_duration_ms"]
            self.avg_session_duration_ms = data.get("avg_session_duration_ms", UNSET)
            self.total_input_tokens = data["total_input_tokens"]
            self.total_output_tokens = data["total_output_tokens"]
            self.total_cache_read_tokens = data["total_cache_read_tokens"]
            self.total_cache_creation_tokens = data["total_cache_creation_tokens"]
            self.total_cost_usd = data["total_cost_usd"]
            self.total_actual_cost_usd = data["total_actual_cost_usd"]
            self.total_estimated_cost_usd = data["total_estimated_cost_usd"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_resource_stats = ResourceStats.from_dict

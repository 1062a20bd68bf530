# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

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
)

from .compaction_step import CompactionStep, decode_compaction_step


@model
class ContextCompactedData(Model):
    """How the context was compacted.

    Attributes:
        strategy_used: How it was done, such as `observation_masking+native`.
        messages_before: How many messages there were. At least 0.
        messages_after: How many are left. At least 0.
        steps: What was done one after the other.
        duration_ms: How long it took, in milliseconds. At least 0.
        tokens_after: How many tokens are left. This and what follows is sent by newer servers
            alone.
        checkpoint_id: Where the compacted context is kept.
        trigger: What set it off, `context_budget` or `cost`.
        model: The model that the history was too long for.
        provider: Whose model it is.
        driver: How that provider is spoken to.
        budget_remaining_tokens: How many tokens there was room for.
        source_sequence: The last event that was looked at.
        cache_read_tokens: Tokens that were read from a cache.
        cache_creation_tokens: Tokens that were written to a cache.
    """

    strategy_used: str
    messages_before: int
    messages_after: int
    steps: list[CompactionStep] | Unset = UNSET
    duration_ms: int
    tokens_after: int | None | Unset = UNSET
    checkpoint_id: str | None | Unset = UNSET
    trigger: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    provider: str | None | Unset = UNSET
    driver: str | None | Unset = UNSET
    budget_remaining_tokens: int | None | Unset = UNSET
    source_sequence: int | None | Unset = UNSET
    cache_read_tokens: int | None | Unset = UNSET
    cache_creation_tokens: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.strategy_used = data["strategy_used"]
            self.messages_before = data["messages_before"]
            self.messages_after = data["messages_after"]
            value = data.get("steps", UNSET)
            self.steps = value if value is UNSET else decode_list(decode_compaction_step, value)
            self.duration_ms = data["duration_ms"]
            self.tokens_after = data.get("tokens_after", UNSET)
            self.checkpoint_id = data.get("checkpoint_id", UNSET)
            self.trigger = data.get("trigger", UNSET)
            self.model = data.get("model", UNSET)
            self.provider = data.get("provider", UNSET)
            self.driver = data.get("driver", UNSET)
            self.budget_remaining_tokens = data.get("budget_remaining_tokens", UNSET)
            self.source_sequence = data.get("source_sequence", UNSET)
            self.cache_read_tokens = data.get("cache_read_tokens", UNSET)
            self.cache_creation_tokens = data.get("cache_creation_tokens", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "steps") from None
        self._raw = data
        return self


decode_context_compacted_data = ContextCompactedData.from_dict

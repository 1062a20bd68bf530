# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .compaction_reason import CompactionReason, decode_compaction_reason


@model
class ContextCompactingData(Model):
    """Why and how the context is about to be compacted.

    Attributes:
        reason: Why.
        strategy: How it is to be done.
        messages_before: How many messages there are. At least 0.
        trigger: What set it off, `context_budget` or `cost`. This and what follows is sent by
            newer servers alone.
        model: The model that the history is too long for.
        provider: Whose model it is.
        driver: How that provider is spoken to.
        budget_remaining_tokens: How many tokens there is room for.
        source_sequence: The last event that is looked at.
        cache_read_tokens: Tokens of the latest prompt that were read from a cache.
        cache_creation_tokens: Tokens of the latest prompt that were written to a cache.
    """

    reason: CompactionReason
    strategy: str
    messages_before: int
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
            self.reason = decode_compaction_reason(data["reason"])
            self.strategy = data["strategy"]
            self.messages_before = data["messages_before"]
            self.trigger = data.get("trigger", UNSET)
            self.model = data.get("model", UNSET)
            self.provider = data.get("provider", UNSET)
            self.driver = data.get("driver", UNSET)
            self.budget_remaining_tokens = data.get("budget_remaining_tokens", UNSET)
            self.source_sequence = data.get("source_sequence", UNSET)
            self.cache_read_tokens = data.get("cache_read_tokens", UNSET)
            self.cache_creation_tokens = data.get("cache_creation_tokens", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reason") from None
        self._raw = data
        return self


decode_context_compacting_data = ContextCompactingData.from_dict

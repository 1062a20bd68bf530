# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .compaction_skip_reason import CompactionSkipReason, decode_compaction_skip_reason


@model
class ContextCompactionSkippedData(Model):
    """Why the context was not compacted.

    Attributes:
        reason: Why it was to be compacted.
        trigger: What set it off, `context_budget` or `cost`.
        skip_reason: Why nothing was done.
        strategy: How it would have been done.
        model: The model that the history is too long for.
        provider: Whose model it is.
        driver: How that provider is spoken to.
        tokens_observed: How many tokens there are.
        messages_observed: How many messages there are.
        budget_remaining_tokens: How many tokens there is room for.
        source_sequence: The last event that was looked at.
    """

    reason: str
    trigger: str
    skip_reason: CompactionSkipReason
    strategy: str
    model: str
    provider: str | None | Unset = UNSET
    driver: str | None | Unset = UNSET
    tokens_observed: int
    messages_observed: int
    budget_remaining_tokens: int | None | Unset = UNSET
    source_sequence: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason = data["reason"]
            self.trigger = data["trigger"]
            self.skip_reason = decode_compaction_skip_reason(data["skip_reason"])
            self.strategy = data["strategy"]
            self.model = data["model"]
            self.provider = data.get("provider", UNSET)
            self.driver = data.get("driver", UNSET)
            self.tokens_observed = data["tokens_observed"]
            self.messages_observed = data["messages_observed"]
            self.budget_remaining_tokens = data.get("budget_remaining_tokens", UNSET)
            self.source_sequence = data.get("source_sequence", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "skip_reason") from None
        self._raw = data
        return self


decode_context_compaction_skipped_data = ContextCompactionSkippedData.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .compaction_stage import CompactionStage, decode_compaction_stage


@model
class ContextCompactionFailedData(Model):
    """How compacting the context failed.

    Attributes:
        reason: Why it was to be compacted.
        trigger: What set it off, `context_budget` or `cost`.
        stage: How far it got.
        error: What happened.
        strategy: How it was done.
        model: The model that the history is too long for.
        provider: Whose model it is.
        driver: How that provider is spoken to.
        tokens_before: How many tokens there are.
        messages_before: How many messages there are.
        budget_remaining_tokens: How many tokens there is room for.
        source_sequence: The last event that was looked at.
        checkpoint_id: Where the compacted context was to be kept.
    """

    reason: str
    trigger: str
    stage: CompactionStage
    error: str
    strategy: str
    model: str
    provider: str | None | Unset = UNSET
    driver: str | None | Unset = UNSET
    tokens_before: int
    messages_before: int
    budget_remaining_tokens: int | None | Unset = UNSET
    source_sequence: int | None | Unset = UNSET
    checkpoint_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason = data["reason"]
            self.trigger = data["trigger"]
            self.stage = decode_compaction_stage(data["stage"])
            self.error = data["error"]
            self.strategy = data["strategy"]
            self.model = data["model"]
            self.provider = data.get("provider", UNSET)
            self.driver = data.get("driver", UNSET)
            self.tokens_before = data["tokens_before"]
            self.messages_before = data["messages_before"]
            self.budget_remaining_tokens = data.get("budget_remaining_tokens", UNSET)
            self.source_sequence = data.get("source_sequence", UNSET)
            self.checkpoint_id = data.get("checkpoint_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "stage") from None
        self._raw = data
        return self


decode_context_compaction_failed_data = ContextCompactionFailedData.from_dict

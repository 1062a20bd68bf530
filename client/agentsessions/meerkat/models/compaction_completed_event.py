# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .compaction_summary_source import decode_compaction_summary_source

if TYPE_CHECKING:
    from .compaction_summary_source import CompactionSummarySource


@model
class CompactionCompletedEvent(Model):
    """The history was summed up.

    Attributes:
        type: Always `compaction_completed`.
        summary_tokens: Tokens of the summary. At least 0.
        messages_before: How many messages there were. At least 0.
        messages_after: How many are left. At least 0.
        estimated_history_tokens_after: Tokens of what is left, roughly. At least 0.
        summary_source: Who has summed it up.
    """

    type: Literal["compaction_completed"] = "compaction_completed"
    summary_tokens: int
    messages_before: int
    messages_after: int
    estimated_history_tokens_after: int | None | Unset = UNSET
    summary_source: CompactionSummarySource | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.summary_tokens = data["summary_tokens"]
            self.messages_before = data["messages_before"]
            self.messages_after = data["messages_after"]
            self.estimated_history_tokens_after = data.get("estimated_history_tokens_after", UNSET)
            value = data.get("summary_source", UNSET)
            self.summary_source = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_compaction_summary_source(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "summary_source") from None
        self._raw = data
        return self


decode_compaction_completed_event = CompactionCompletedEvent.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .summarization_source_bound import decode_summarization_source_bound

if TYPE_CHECKING:
    from .summarization_source_bound import SummarizationSourceBound


@model
class CompactionSummarySourceProviderCall(Model):
    """The model has summed the history up.

    Attributes:
        kind: Always `provider_call`.
        source_bound: How much of the history it was shown.
    """

    kind: Literal["provider_call"] = "provider_call"
    source_bound: SummarizationSourceBound

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.source_bound = decode_summarization_source_bound(data["source_bound"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "source_bound") from None
        self._raw = data
        return self


decode_compaction_summary_source_provider_call = CompactionSummarySourceProviderCall.from_dict

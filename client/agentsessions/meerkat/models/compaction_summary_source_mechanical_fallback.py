# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CompactionSummarySourceMechanicalFallback(Model):
    """Nobody has summed the history up; the messages were only shortened.

    Attributes:
        kind: Always `mechanical_fallback`.
    """

    kind: Literal["mechanical_fallback"] = "mechanical_fallback"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_compaction_summary_source_mechanical_fallback = (
    CompactionSummarySourceMechanicalFallback.from_dict
)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .compaction_handoff_refusal import CompactionHandoffRefusal, decode_compaction_handoff_refusal
from .compaction_preserved_history_fit import (
    CompactionPreservedHistoryFit,
    decode_compaction_preserved_history_fit,
)


@model
class CompactionFailureReasonProjectionHandoffRefused(Model):
    """The new history was not taken.

    Attributes:
        kind: Always `projection_handoff_refused`.
        message: What happened, for people to read.
        attempted_entries: How many entries were to be made. At least 0.
        refusal: Why.
        preserved_history: Whether the old history still fits.
    """

    kind: Literal["projection_handoff_refused"] = "projection_handoff_refused"
    message: str
    attempted_entries: int
    refusal: CompactionHandoffRefusal
    preserved_history: CompactionPreservedHistoryFit

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "refusal"
        try:
            self.kind = data["kind"]
            self.message = data["message"]
            self.attempted_entries = data["attempted_entries"]
            self.refusal = decode_compaction_handoff_refusal(data["refusal"])
            at = "preserved_history"
            self.preserved_history = decode_compaction_preserved_history_fit(
                data["preserved_history"]
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_compaction_failure_reason_projection_handoff_refused = (
    CompactionFailureReasonProjectionHandoffRefused.from_dict
)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CompactionFailureReasonMemoryIndexingFailed(Model):
    """What was summed up could not be taken into the memory.

    Attributes:
        kind: Always `memory_indexing_failed`.
        message: What happened, for people to read.
        attempted_entries: How many entries were to be made. At least 0.
    """

    kind: Literal["memory_indexing_failed"] = "memory_indexing_failed"
    message: str
    attempted_entries: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.message = data["message"]
            self.attempted_entries = data["attempted_entries"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_compaction_failure_reason_memory_indexing_failed = (
    CompactionFailureReasonMemoryIndexingFailed.from_dict
)

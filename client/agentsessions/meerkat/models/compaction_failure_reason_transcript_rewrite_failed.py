# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CompactionFailureReasonTranscriptRewriteFailed(Model):
    """The history could not be rewritten.

    Attributes:
        kind: Always `transcript_rewrite_failed`.
        message: What happened, for people to read.
    """

    kind: Literal["transcript_rewrite_failed"] = "transcript_rewrite_failed"
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_compaction_failure_reason_transcript_rewrite_failed = (
    CompactionFailureReasonTranscriptRewriteFailed.from_dict
)

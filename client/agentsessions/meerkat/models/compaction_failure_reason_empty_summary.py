# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CompactionFailureReasonEmptySummary(Model):
    """The model has written an empty summary.

    Attributes:
        kind: Always `empty_summary`.
    """

    kind: Literal["empty_summary"] = "empty_summary"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_compaction_failure_reason_empty_summary = CompactionFailureReasonEmptySummary.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .compaction_failure_reason import decode_compaction_failure_reason

if TYPE_CHECKING:
    from .compaction_failure_reason import CompactionFailureReason


@model
class CompactionFailedEvent(Model):
    """The history could not be summed up, and stays as it is.

    Attributes:
        type: Always `compaction_failed`.
        reason: Why.
    """

    type: Literal["compaction_failed"] = "compaction_failed"
    reason: CompactionFailureReason

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.reason = decode_compaction_failure_reason(data["reason"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reason") from None
        self._raw = data
        return self


decode_compaction_failed_event = CompactionFailedEvent.from_dict

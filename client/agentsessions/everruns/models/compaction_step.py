# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CompactionStep(Model):
    """One step of compacting a context.

    Attributes:
        strategy: How it was done.
        messages_after: How many messages are left after it. At least 0.
        duration_ms: How long it took, in milliseconds. At least 0.
    """

    strategy: str
    messages_after: int
    duration_ms: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.strategy = data["strategy"]
            self.messages_after = data["messages_after"]
            self.duration_ms = data["duration_ms"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_compaction_step = CompactionStep.from_dict

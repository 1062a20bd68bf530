# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CacheDiscardReasonOutsideTranscript(Model):
    """The history ends before the place.

    Attributes:
        kind: Always `boundary_outside_committed_transcript`.
        message_count: How many messages stand before the place. At least 0.
        message_len: How many messages there are. At least 0.
    """

    kind: Literal["boundary_outside_committed_transcript"] = "boundary_outside_committed_transcript"
    message_count: int
    message_len: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.message_count = data["message_count"]
            self.message_len = data["message_len"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_cache_discard_reason_outside_transcript = CacheDiscardReasonOutsideTranscript.from_dict

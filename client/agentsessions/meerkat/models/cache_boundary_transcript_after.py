# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CacheBoundaryTranscriptAfter(Model):
    """A place after a message.

    Attributes:
        kind: Always `transcript_after`.
        message_count: How many messages stand before the place. At least 0.
    """

    kind: Literal["transcript_after"] = "transcript_after"
    message_count: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.message_count = data["message_count"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_cache_boundary_transcript_after = CacheBoundaryTranscriptAfter.from_dict

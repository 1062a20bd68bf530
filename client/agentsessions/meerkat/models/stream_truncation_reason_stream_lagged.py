# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class StreamTruncationReasonStreamLagged(Model):
    """The reader was too slow.

    Attributes:
        kind: Always `stream_lagged`.
        dropped: How many are missing. At least 0.
    """

    kind: Literal["stream_lagged"] = "stream_lagged"
    dropped: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.dropped = data["dropped"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_stream_truncation_reason_stream_lagged = StreamTruncationReasonStreamLagged.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .stream_truncation_reason import decode_stream_truncation_reason

if TYPE_CHECKING:
    from .stream_truncation_reason import StreamTruncationReason


@model
class StreamTruncatedEvent(Model):
    """Events are missing here.

    Attributes:
        type: Always `stream_truncated`.
        reason: Why.
    """

    type: Literal["stream_truncated"] = "stream_truncated"
    reason: StreamTruncationReason

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.reason = decode_stream_truncation_reason(data["reason"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reason") from None
        self._raw = data
        return self


decode_stream_truncated_event = StreamTruncatedEvent.from_dict

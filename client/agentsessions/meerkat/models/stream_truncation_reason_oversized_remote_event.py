# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class StreamTruncationReasonOversizedRemoteEvent(Model):
    """An event was too long.

    Attributes:
        kind: Always `oversized_remote_event`.
        durable_seq: Which one. At least 0.
        encoded_bytes: How long it is, in bytes. At least 0.
        max_bytes: How long it may be, in bytes. At least 0.
    """

    kind: Literal["oversized_remote_event"] = "oversized_remote_event"
    durable_seq: int
    encoded_bytes: int
    max_bytes: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.durable_seq = data["durable_seq"]
            self.encoded_bytes = data["encoded_bytes"]
            self.max_bytes = data["max_bytes"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_stream_truncation_reason_oversized_remote_event = (
    StreamTruncationReasonOversizedRemoteEvent.from_dict
)

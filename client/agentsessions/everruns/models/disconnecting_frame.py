# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .disconnect_reason import DisconnectReason, decode_disconnect_reason


@model
class DisconnectingFrame(Model):
    """What the frame `disconnecting` holds, the last of a stream that the server closes.

    Attributes:
        reason: Why.
        retry_ms: How long to wait before opening the next stream, in milliseconds. At least 0.
    """

    reason: DisconnectReason
    retry_ms: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason = decode_disconnect_reason(data["reason"])
            self.retry_ms = data["retry_ms"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reason") from None
        self._raw = data
        return self


decode_disconnecting_frame = DisconnectingFrame.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class StreamTruncationReasonChannelFull(Model):
    """There were too many events at once.

    Attributes:
        kind: Always `channel_full`.
    """

    kind: Literal["channel_full"] = "channel_full"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_stream_truncation_reason_channel_full = StreamTruncationReasonChannelFull.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class StreamTruncationReasonRemoteCursorOverrun(Model):
    """The events are gone where they come from.

    Attributes:
        kind: Always `remote_cursor_overrun`.
        watermark: The first that is still there. At least 0.
    """

    kind: Literal["remote_cursor_overrun"] = "remote_cursor_overrun"
    watermark: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.watermark = data["watermark"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_stream_truncation_reason_remote_cursor_overrun = (
    StreamTruncationReasonRemoteCursorOverrun.from_dict
)

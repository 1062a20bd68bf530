# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class StreamTruncationReasonOutputAudioDegraded(Model):
    """There was more sound than the reader could take.

    Attributes:
        kind: Always `output_audio_degraded`.
        dropped: How many are missing. At least 0.
    """

    kind: Literal["output_audio_degraded"] = "output_audio_degraded"
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


decode_stream_truncation_reason_output_audio_degraded = (
    StreamTruncationReasonOutputAudioDegraded.from_dict
)

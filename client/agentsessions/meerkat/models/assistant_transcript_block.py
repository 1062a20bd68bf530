# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .assistant_transcript import AssistantTranscript, decode_assistant_transcript


@model
class AssistantTranscriptBlock(Model):
    """Something that was spoken on a live channel.

    Attributes:
        block_type: Always `transcript`.
        data: What was spoken.
    """

    block_type: Literal["transcript"] = "transcript"
    data: AssistantTranscript

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.block_type = data["block_type"]
            self.data = decode_assistant_transcript(data["data"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_assistant_transcript_block = AssistantTranscriptBlock.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .transcript_rewrite_record import TranscriptRewriteRecord, decode_transcript_rewrite_record


@model
class TranscriptRewriteCommittedEvent(Model):
    """The history was rewritten.

    Attributes:
        type: Always `transcript_rewrite_committed`.
        session_id: The session, as a UUID.
        record: How.
    """

    type: Literal["transcript_rewrite_committed"] = "transcript_rewrite_committed"
    session_id: str
    record: TranscriptRewriteRecord

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.record = decode_transcript_rewrite_record(data["record"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "record") from None
        self._raw = data
        return self


decode_transcript_rewrite_committed_event = TranscriptRewriteCommittedEvent.from_dict

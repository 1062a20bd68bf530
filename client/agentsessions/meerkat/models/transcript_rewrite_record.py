# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .transcript_revision_body import TranscriptRevisionBody, decode_transcript_revision_body
from .transcript_rewrite_commit import TranscriptRewriteCommit, decode_transcript_rewrite_commit


@model
class TranscriptRewriteRecord(Model):
    """How a history was rewritten.

    Attributes:
        commit: What was done.
        parent_body: The history before.
        revision_body: The history after.
        digest_format: The form of the digests. At least 0.
    """

    commit: TranscriptRewriteCommit
    parent_body: TranscriptRevisionBody
    revision_body: TranscriptRevisionBody
    digest_format: int | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "commit"
        try:
            self.commit = decode_transcript_rewrite_commit(data["commit"])
            at = "parent_body"
            self.parent_body = decode_transcript_revision_body(data["parent_body"])
            at = "revision_body"
            self.revision_body = decode_transcript_revision_body(data["revision_body"])
            self.digest_format = data.get("digest_format", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_transcript_rewrite_record = TranscriptRewriteRecord.from_dict

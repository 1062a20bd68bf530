# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .rewrite_prefix import RewritePrefix, decode_rewrite_prefix
from .transcript_rewrite_commit import TranscriptRewriteCommit, decode_transcript_rewrite_commit


@model
class RewriteReceipts(Model):
    """Changes of a history that were written down.

    Attributes:
        commits: The changes.
        start_prefix: What was written down before.
        end_prefix: What is written down now.
    """

    commits: list[TranscriptRewriteCommit]
    start_prefix: RewritePrefix
    end_prefix: RewritePrefix

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "commits"
        try:
            self.commits = decode_list(decode_transcript_rewrite_commit, data["commits"])
            at = "start_prefix"
            self.start_prefix = decode_rewrite_prefix(data["start_prefix"])
            at = "end_prefix"
            self.end_prefix = decode_rewrite_prefix(data["end_prefix"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_rewrite_receipts = RewriteReceipts.from_dict

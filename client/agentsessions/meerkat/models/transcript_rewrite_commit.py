# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .rewrite_selection import decode_rewrite_selection
from .system_time import SystemTime, decode_system_time
from .transcript_rewrite_reason import TranscriptRewriteReason, decode_transcript_rewrite_reason

if TYPE_CHECKING:
    from .rewrite_selection import RewriteSelection


@model
class TranscriptRewriteCommit(Model):
    """A change of a history.

    Attributes:
        parent_revision: The revision before.
        revision: The revision after.
        selection: Which messages were replaced.
        messages_before: How many messages there were. At least 0.
        messages_after: How many there are. At least 0.
        original_span_digest: A digest of what was replaced.
        replacement_digest: A digest of what took its place.
        reason: Why.
        actor: Who did it.
        committed_at: When.
        rewrite_generation: How often it was rewritten before. At least 0.
    """

    parent_revision: str
    revision: str
    selection: RewriteSelection
    messages_before: int
    messages_after: int
    original_span_digest: str
    replacement_digest: str
    reason: TranscriptRewriteReason
    actor: str | None | Unset = UNSET
    committed_at: SystemTime
    rewrite_generation: int | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "selection"
        try:
            self.parent_revision = data["parent_revision"]
            self.revision = data["revision"]
            self.selection = decode_rewrite_selection(data["selection"])
            self.messages_before = data["messages_before"]
            self.messages_after = data["messages_after"]
            self.original_span_digest = data["original_span_digest"]
            self.replacement_digest = data["replacement_digest"]
            at = "reason"
            self.reason = decode_transcript_rewrite_reason(data["reason"])
            self.actor = data.get("actor", UNSET)
            at = "committed_at"
            self.committed_at = decode_system_time(data["committed_at"])
            self.rewrite_generation = data.get("rewrite_generation", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_transcript_rewrite_commit = TranscriptRewriteCommit.from_dict

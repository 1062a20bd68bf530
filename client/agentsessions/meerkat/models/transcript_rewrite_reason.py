# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class TranscriptRewriteReason(Model):
    """Why a history was rewritten.

    Attributes:
        kind: The reason in a word.
        note: The reason for people to read.
    """

    kind: str
    note: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.note = data.get("note", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_transcript_rewrite_reason = TranscriptRewriteReason.from_dict

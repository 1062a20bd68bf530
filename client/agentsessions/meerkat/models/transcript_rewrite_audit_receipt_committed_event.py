# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .rewrite_receipts import RewriteReceipts, decode_rewrite_receipts


@model
class TranscriptRewriteAuditReceiptCommittedEvent(Model):
    """Changes of the history were written down.

    Attributes:
        type: Always `transcript_rewrite_audit_receipt_committed`.
        session_id: The session, as a UUID.
        receipt: What was written down.
        final_assistant_text: The last thing that the model said.
    """

    type: Literal["transcript_rewrite_audit_receipt_committed"] = (
        "transcript_rewrite_audit_receipt_committed"
    )
    session_id: str
    receipt: RewriteReceipts
    final_assistant_text: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.receipt = decode_rewrite_receipts(data["receipt"])
            self.final_assistant_text = data.get("final_assistant_text", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "receipt") from None
        self._raw = data
        return self


decode_transcript_rewrite_audit_receipt_committed_event = (
    TranscriptRewriteAuditReceiptCommittedEvent.from_dict
)

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CacheDiscardReasonEvidenceUnusable(Model):
    """What was stored of the place cannot be used.

    Attributes:
        kind: Always `evidence_unusable`.
        detail: What is known besides, for people to read.
    """

    kind: Literal["evidence_unusable"] = "evidence_unusable"
    detail: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.detail = data["detail"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_cache_discard_reason_evidence_unusable = CacheDiscardReasonEvidenceUnusable.from_dict

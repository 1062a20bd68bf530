# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CacheDiscardReasonCanonicalPrefixMoved(Model):
    """The history before the place has changed.

    Attributes:
        kind: Always `canonical_prefix_moved`.
    """

    kind: Literal["canonical_prefix_moved"] = "canonical_prefix_moved"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_cache_discard_reason_canonical_prefix_moved = (
    CacheDiscardReasonCanonicalPrefixMoved.from_dict
)

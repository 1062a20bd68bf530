# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RewritePrefix(Model):
    """All changes of a history up to one.

    Attributes:
        occurrence_count: How many. At least 0.
        digest: A digest of them.
    """

    occurrence_count: int
    digest: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.occurrence_count = data["occurrence_count"]
            self.digest = data["digest"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_rewrite_prefix = RewritePrefix.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CacheDiscardReasonProjectedBoundaryUnmappable(Model):
    """The place cannot be found in the request.

    Attributes:
        kind: Always `projected_boundary_unmappable`.
    """

    kind: Literal["projected_boundary_unmappable"] = "projected_boundary_unmappable"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_cache_discard_reason_projected_boundary_unmappable = (
    CacheDiscardReasonProjectedBoundaryUnmappable.from_dict
)

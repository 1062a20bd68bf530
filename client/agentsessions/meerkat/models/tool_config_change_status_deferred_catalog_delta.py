# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolConfigChangeStatusDeferredCatalogDelta(Model):
    """Tools that are shown only on request have changed.

    Attributes:
        kind: Always `deferred_catalog_delta`.
        added_hidden_count: How many have come. At least 0.
        removed_hidden_count: How many have gone. At least 0.
        pending_source_count: How many servers are still waited for. At least 0.
    """

    kind: Literal["deferred_catalog_delta"] = "deferred_catalog_delta"
    added_hidden_count: int
    removed_hidden_count: int
    pending_source_count: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.added_hidden_count = data["added_hidden_count"]
            self.removed_hidden_count = data["removed_hidden_count"]
            self.pending_source_count = data["pending_source_count"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_config_change_status_deferred_catalog_delta = (
    ToolConfigChangeStatusDeferredCatalogDelta.from_dict
)

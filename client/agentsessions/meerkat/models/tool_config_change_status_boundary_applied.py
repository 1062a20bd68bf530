# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolConfigChangeStatusBoundaryApplied(Model):
    """The change counts.

    Attributes:
        kind: Always `boundary_applied`.
        base_changed: Whether other tools are there.
        visible_changed: Whether the model sees other tools.
        revision: The revision of the tools now. At least 0.
    """

    kind: Literal["boundary_applied"] = "boundary_applied"
    base_changed: bool
    visible_changed: bool
    revision: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.base_changed = data["base_changed"]
            self.visible_changed = data["visible_changed"]
            self.revision = data["revision"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_config_change_status_boundary_applied = ToolConfigChangeStatusBoundaryApplied.from_dict

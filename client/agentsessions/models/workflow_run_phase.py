# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class WorkflowRunPhase(Model):
    """A named part of a workflow run.

    Attributes:
        id: Identifies the phase; begins with `wrph_`.
        name: Name of the phase; two phases of a run may share one.
        description: What happens in the phase; null or absent when the agent says nothing.
    """

    id: str
    name: str
    description: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.description = data.get("description", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_workflow_run_phase = WorkflowRunPhase.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model, new
from agentsessions.core.values.unset import UNSET, Unset


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
        except MISFITS as error:
            raise misfit(error, cls, data, "") from None
        self._raw = data
        return self


decode_workflow_run_phase = WorkflowRunPhase.from_dict

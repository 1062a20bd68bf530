# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WorkflowRunResultStopped(Model):
    """The agent stopped the run, or the session was archived.

    Attributes:
        type: Always `stopped`.
    """

    type: Literal["stopped"] = "stopped"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_workflow_run_result_stopped = WorkflowRunResultStopped.from_dict

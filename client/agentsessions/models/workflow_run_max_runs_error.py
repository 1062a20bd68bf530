# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WorkflowRunMaxRunsError(Model):
    """No run was created, because the session already has as many open ones as it may. Found only
    in `workflow_run.error`.

    Attributes:
        type: Always `max_workflow_runs_error`.
        message: A short sentence by the service, without content of the run.
    """

    type: Literal["max_workflow_runs_error"] = "max_workflow_runs_error"
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_workflow_run_max_runs_error = WorkflowRunMaxRunsError.from_dict

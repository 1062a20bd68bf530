# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .workflow_run_error import decode_workflow_run_error

if TYPE_CHECKING:
    from .workflow_run_error import WorkflowRunError


@model
class WorkflowRunResultError(Model):
    """The run could not be finished.

    Attributes:
        type: Always `error`.
        error: What failed.
    """

    type: Literal["error"] = "error"
    error: WorkflowRunError

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.error = decode_workflow_run_error(data["error"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "error") from None
        self._raw = data
        return self


decode_workflow_run_result_error = WorkflowRunResultError.from_dict

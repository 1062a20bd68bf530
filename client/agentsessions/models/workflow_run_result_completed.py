# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WorkflowRunResultCompleted(Model):
    """The program came to its end, which does not mean that the work is good.

    Attributes:
        type: Always `completed`.
    """

    type: Literal["completed"] = "completed"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_workflow_run_result_completed = WorkflowRunResultCompleted.from_dict

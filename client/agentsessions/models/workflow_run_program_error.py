# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WorkflowRunProgramError(Model):
    """The program failed: its own code broke, or it did not cope with the failure of a thread.

    Attributes:
        type: Always `program_error`.
        message: A short sentence by the service, without content of the run.
    """

    type: Literal["program_error"] = "program_error"
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


decode_workflow_run_program_error = WorkflowRunProgramError.from_dict

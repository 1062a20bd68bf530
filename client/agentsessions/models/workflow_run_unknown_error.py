# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WorkflowRunUnknownError(Model):
    """The service could not continue the run, or the session ended on an error beyond recovery.

    Attributes:
        type: Always `unknown_error`.
        message: A short sentence by the service, without content of the run.
    """

    type: Literal["unknown_error"] = "unknown_error"
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


decode_workflow_run_unknown_error = WorkflowRunUnknownError.from_dict

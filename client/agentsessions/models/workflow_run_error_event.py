# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .workflow_run_error import decode_workflow_run_error

if TYPE_CHECKING:
    from .workflow_run_error import WorkflowRunError


@model
class WorkflowRunErrorEvent(Model):
    """A workflow run failed, or the service refused to start one. A run that fails is not over
    with this event: `workflow_run.status_ended` follows with the same error.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `workflow_run.error`.
        workflow_run_id: The workflow run; begins with `wrun_`. Null when none was created.
        error: What failed.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["workflow_run.error"] = "workflow_run.error"
    workflow_run_id: str | None | Unset = UNSET
    error: WorkflowRunError
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "error"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.workflow_run_id = data.get("workflow_run_id", UNSET)
            self.error = decode_workflow_run_error(data["error"])
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_workflow_run_error_event = WorkflowRunErrorEvent.from_dict

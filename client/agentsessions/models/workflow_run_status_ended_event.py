# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp

from .workflow_run_result import decode_workflow_run_result

if TYPE_CHECKING:
    from .workflow_run_result import WorkflowRunResult


@model
class WorkflowRunStatusEndedEvent(Model):
    """A workflow run ended; no other status event of it follows. The agent then takes a turn on
    the outcome, unless the session ended with the run.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `workflow_run.status_ended`.
        workflow_run_id: The workflow run; begins with `wrun_` and is the same on all events of
            the run.
        result: How the run ended.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["workflow_run.status_ended"] = "workflow_run.status_ended"
    workflow_run_id: str
    result: WorkflowRunResult
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "result"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.workflow_run_id = data["workflow_run_id"]
            self.result = decode_workflow_run_result(data["result"])
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_workflow_run_status_ended_event = WorkflowRunStatusEndedEvent.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class WorkflowRunPhaseStartedEvent(Model):
    """A workflow run entered a phase. Several phases may be open at once, and one may start that
    was not declared.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `workflow_run.phase_started`.
        workflow_run_id: The workflow run; begins with `wrun_` and is the same on all events of
            the run.
        workflow_run_phase_id: The phase, as in `phases` of `workflow_run.created`; begins with
            `wrph_`.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["workflow_run.phase_started"] = "workflow_run.phase_started"
    workflow_run_id: str
    workflow_run_phase_id: str
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.workflow_run_id = data["workflow_run_id"]
            self.workflow_run_phase_id = data["workflow_run_phase_id"]
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "processed_at") from None
        self._raw = data
        return self


decode_workflow_run_phase_started_event = WorkflowRunPhaseStartedEvent.from_dict

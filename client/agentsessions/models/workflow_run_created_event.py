# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .workflow_run_phase import WorkflowRunPhase, decode_workflow_run_phase


@model
class WorkflowRunCreatedEvent(Model):
    """The agent started a workflow run: a program of its own that works with many agents in the
    background. A status event follows. The run is open until `workflow_run.status_ended`, and
    the session keeps running while it runs.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `workflow_run.created`.
        workflow_run_id: The workflow run; begins with `wrun_` and is the same on all events of
            the run.
        name: Name of the run, given by the agent or else by the service.
        description: What the run is for; null or absent when the agent says nothing.
        phases: The phases that the program declares; empty when it declares none. A listed
            phase may never start.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["workflow_run.created"] = "workflow_run.created"
    workflow_run_id: str
    name: str
    description: str | None | Unset = UNSET
    phases: list[WorkflowRunPhase]
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "phases"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.workflow_run_id = data["workflow_run_id"]
            self.name = data["name"]
            self.description = data.get("description", UNSET)
            self.phases = decode_list(decode_workflow_run_phase, data["phases"])
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_workflow_run_created_event = WorkflowRunCreatedEvent.from_dict

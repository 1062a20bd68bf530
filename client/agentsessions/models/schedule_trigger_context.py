# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class ScheduleTriggerContext(Model):
    """The schedule started the run.

    Attributes:
        type: Always `schedule`.
        scheduled_at: The time of the schedule that the run belongs to, in UTC. The run itself
            can start a little later. Each time of a deployment has one run at most.
    """

    type: Literal["schedule"] = "schedule"
    scheduled_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.scheduled_at = parse_timestamp(data["scheduled_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "scheduled_at") from None
        self._raw = data
        return self


decode_schedule_trigger_context = ScheduleTriggerContext.from_dict

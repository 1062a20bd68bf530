# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .work_state import WorkState, decode_work_state


@model
class WorkHeartbeat(Model):
    """The answer to a heartbeat, which says whether the worker still holds the item and should go
    on.

    Attributes:
        type: Always `work_heartbeat`.
        last_heartbeat: The time of this heartbeat, to be sent back unchanged as
            `expected_last_heartbeat` of the next. It can be empty.
        lease_extended: Whether the lease was extended. If not, the worker ends its work on the
            item.
        state: How far the work has come. At `stopping` or `stopped` the worker ends it.
        ttl_seconds: How many seconds the lease lasts from now on.
    """

    type: Literal["work_heartbeat"] = "work_heartbeat"
    last_heartbeat: str
    lease_extended: bool
    state: WorkState
    ttl_seconds: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.last_heartbeat = data["last_heartbeat"]
            self.lease_extended = data["lease_extended"]
            self.state = decode_work_state(data["state"])
            self.ttl_seconds = data["ttl_seconds"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "state") from None
        self._raw = data
        return self


decode_work_heartbeat = WorkHeartbeat.from_dict

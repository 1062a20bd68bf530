# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SessionStats(Model):
    """How many sessions the organization has in each status. Paused ones count in `total` alone.

    Attributes:
        total: All of them. At least 0.
        started: Created, and no turn yet. At least 0.
        active: A turn is running. At least 0.
        idle: Waiting for the next message. At least 0.
        waiting_for_tool_results: Waiting for a client. At least 0.
    """

    total: int
    started: int
    active: int
    idle: int
    waiting_for_tool_results: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.total = data["total"]
            self.started = data["started"]
            self.active = data["active"]
            self.idle = data["idle"]
            self.waiting_for_tool_results = data["waiting_for_tool_results"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_session_stats = SessionStats.from_dict

# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ActCompletedData(Model):
    """How the tool calls went.

    Attributes:
        completed: Whether all of them were carried out. False while some wait for the client.
        success_count: How many worked. At least 0.
        error_count: How many failed. At least 0.
        duration_ms: How long they took together, in milliseconds. At least 0.
        headline: What they have done together, as a line to show.
    """

    completed: bool
    success_count: int
    error_count: int
    duration_ms: int | None | Unset = UNSET
    headline: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.completed = data["completed"]
            self.success_count = data["success_count"]
            self.error_count = data["error_count"]
            self.duration_ms = data.get("duration_ms", UNSET)
            self.headline = data.get("headline", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_act_completed_data = ActCompletedData.from_dict

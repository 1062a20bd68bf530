# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

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

from .budget_event_data import BudgetEventData, decode_budget_event_data
from .event_context import EventContext, decode_event_context


@model
class BudgetPausedEvent(Model):
    """A budget has reached its soft limit. The session is `paused`.

    Attributes:
        id: The event; begins with `event_`. Ids are time-ordered, but the order of a session's
            events is told by `sequence` alone.
        type: Always `budget.paused`.
        ts: When it happened, to the millisecond.
        session_id: The session that it happened in; begins with `session_`.
        context: What the event is part of.
        data: How a budget stands.
        sequence: Place of the event in its session: dense, from 1. Absent on ephemeral events,
            which are never stored.
        metadata: What the service notes besides, as any JSON.
        tags: Labels of the event.
    """

    id: str
    type: Literal["budget.paused"] = "budget.paused"
    ts: datetime
    session_id: str
    context: EventContext
    data: BudgetEventData
    sequence: int | None | Unset = UNSET
    metadata: Any | Unset = UNSET
    tags: list[str] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "ts"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.ts = parse_timestamp(data["ts"])
            self.session_id = data["session_id"]
            at = "context"
            self.context = decode_event_context(data["context"])
            at = "data"
            self.data = decode_budget_event_data(data["data"])
            self.sequence = data.get("sequence", UNSET)
            self.metadata = data.get("metadata", UNSET)
            self.tags = data.get("tags", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_budget_paused_event = BudgetPausedEvent.from_dict

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

from .budget_limit import BudgetLimit, decode_budget_limit
from .session_agent import SessionAgent, decode_session_agent


@model
class SessionUpdatedEvent(Model):
    """An update changed the session, and counts from the next turn on. Only what changed is there.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `session.updated`.
        title: The new title; absent when it did not change.
        metadata: All metadata after the update, not the changed keys alone; absent when none
            changed.
        agent: The session's agent after the update, in full; absent when it did not change.
        budget: The new budget; absent when it did not change.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["session.updated"] = "session.updated"
    title: str | None | Unset = UNSET
    metadata: dict[str, str] | None | Unset = UNSET
    agent: SessionAgent | None | Unset = UNSET
    budget: BudgetLimit | None | Unset = UNSET
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "agent"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.title = data.get("title", UNSET)
            self.metadata = data.get("metadata", UNSET)
            value = data.get("agent", UNSET)
            self.agent = (
                value if value is UNSET else None if value is None else decode_session_agent(value)
            )
            at = "budget"
            value = data.get("budget", UNSET)
            self.budget = (
                value if value is UNSET else None if value is None else decode_budget_limit(value)
            )
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_updated_event = SessionUpdatedEvent.from_dict

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
from .usage import Usage, decode_usage


@model
class SessionUsageEvent(Model):
    """What the session has used up to now. It comes directly before every `session.status_idle`.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `session.usage`.
        usage: Totals since the session was created.
        budget: The budget of the session; null when it has none.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["session.usage"] = "session.usage"
    usage: Usage
    budget: BudgetLimit | None | Unset = UNSET
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "usage"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.usage = decode_usage(data["usage"])
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


decode_session_usage_event = SessionUsageEvent.from_dict

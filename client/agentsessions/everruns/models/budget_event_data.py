# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class BudgetEventData(Model):
    """How a budget stands.

    Attributes:
        budget_id: The budget; begins with `bdgt_`.
        balance: What is left.
        limit: How much there was.
        soft_limit: How much may be used before the session is paused.
        currency: What is counted, such as `usd` or `tokens`.
        message: The same in words.
    """

    budget_id: str
    balance: float
    limit: float
    soft_limit: float | None | Unset = UNSET
    currency: str
    message: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.budget_id = data["budget_id"]
            self.balance = data["balance"]
            self.limit = data["limit"]
            self.soft_limit = data.get("soft_limit", UNSET)
            self.currency = data["currency"]
            self.message = data.get("message", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_budget_event_data = BudgetEventData.from_dict
